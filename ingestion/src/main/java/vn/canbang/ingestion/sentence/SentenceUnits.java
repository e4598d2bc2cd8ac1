package vn.canbang.ingestion.sentence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import vn.canbang.core.indicator.Indicator;
import vn.canbang.core.unit.Level;
import vn.canbang.core.unit.Unit;
import vn.canbang.core.unit.UnitRegister;
import vn.canbang.ingestion.fact.NamedUnit;
import vn.canbang.ingestion.head.UnitMentions;
import vn.canbang.ingestion.head.UnitMentions.Mention;
import vn.canbang.ingestion.number.Quantity;

/** Which unit a quantity of a sentence is of: one below the document's own that its clause names, else the document's. */
final class SentenceUnits {
  private final UnitRegister register;
  private final UnitMentions mentions;
  private final Unit own;
  private final NamedUnit ownNamed;
  private final LocalDate day;

  SentenceUnits(UnitRegister register, UnitMentions mentions, Unit own, LocalDate day) {
    this.register = register;
    this.mentions = mentions;
    this.own = own;
    this.day = day;
    this.ownNamed = NamedUnit.of(own, register.fullTitle(own, day));
  }

  NamedUnit own() {
    return ownNamed;
  }

  /** The unit below the document's own that leads to the quantity, if one does. */
  Optional<NamedUnit> governing(View view, int index) {
    Quantity quantity = view.quantities().get(index);
    int from = view.ownStart(index);
    List<Unit> named = mentions.find(view.text(), day).stream()
        .filter(mention -> mention.start() >= from && mention.end() <= quantity.start())
        .flatMap(mention -> resolve(mention).stream()).distinct().toList();
    return named.size() == 1 ? Optional.of(NamedUnit.of(named.get(0), register.fullTitle(named.get(0), day)))
        : Optional.empty();
  }

  private Optional<Unit> resolve(Mention mention) {
    List<Unit> below = mention.candidates().stream().filter(this::isBelow).toList();
    return below.size() == 1 ? Optional.of(below.get(0)) : Optional.empty();
  }

  private boolean isBelow(Unit unit) {
    Optional<Unit> above = register.findParent(unit, day);
    while (above.isPresent() && !above.get().equals(own)) {
      above = register.findParent(above.get(), day);
    }
    return above.isPresent();
  }

  /** In a commune every committee and council is the commune's. */
  Map<String, String> withLevel(Link link, Quantity quantity) {
    Indicator indicator = link.indicator();
    boolean onlyOne = own.level() == Level.COMMUNE && indicator.institution() && indicator.dimensions().contains("level")
        && !link.dimensions().containsKey("level");
    if (!onlyOne) {
      return link.dimensions();
    }
    Map<String, String> dimensions = new TreeMap<>(link.dimensions());
    dimensions.put("level", "X");
    return dimensions;
  }
}
