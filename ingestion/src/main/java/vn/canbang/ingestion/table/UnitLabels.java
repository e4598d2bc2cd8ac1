package vn.canbang.ingestion.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import vn.canbang.core.catalogue.Catalogue;
import vn.canbang.core.period.Period;
import vn.canbang.core.text.Folding;
import vn.canbang.core.unit.Unit;
import vn.canbang.core.unit.UnitRegister;
import vn.canbang.ingestion.fact.NamedUnit;
import vn.canbang.ingestion.head.HeadReader;
import vn.canbang.ingestion.head.UnitContext;
import vn.canbang.ingestion.head.UnitMention;
import vn.canbang.ingestion.head.UnitResolver;

/**
 * Says of which unit a row is: the table's own for a total, else a unit below it that the label names with or without its
 * kind, else one of its agencies. Of units of one name those right below the table's come first; a name that then fits none
 * or several is left open.
 */
final class UnitLabels {
  private static final String NUMBER_BEFORE = "^\\s*\\d+\\s*[.)]\\s*";

  /** In a column of units "TT" is no number of a row. */
  private static final String TOWN = "^\\s*TT\\.?\\s+(?=\\p{Lu})";

  private final UnitRegister register;
  private final UnitResolver mentions;
  private final HeadReader heads;
  private final HeadingWords words;

  UnitLabels(Catalogue catalogue, HeadReader heads, HeadingWords words) {
    this.register = catalogue.units();
    this.mentions = heads.units();
    this.heads = heads;
    this.words = words;
  }

  /** The unit that a label names on the day of issue, else at the end of the period that the table is of. */
  Optional<NamedUnit> find(String label, TableContext context) {
    String name = Folding.compose(label).replaceFirst(NUMBER_BEFORE, "").replaceFirst(TOWN, "Thị trấn ").strip();
    if (words.isOwnUnit(name)) {
      return Optional.of(NamedUnit.of(context.area(), register.fullTitle(context.area(), context.day())));
    }
    LocalDate periodEnd = Optional.ofNullable(context.period()).map(Period::end).orElse(context.day());
    return Stream.of(context.day(), periodEnd).distinct().flatMap(day -> on(name, context.area(), day).stream())
        .findFirst();
  }

  private Optional<NamedUnit> on(String name, Unit area, LocalDate day) {
    return named(name, area, day).or(() -> register.agencies().findByName(area, name, day))
        .map(unit -> NamedUnit.of(unit, register.fullTitle(unit, day)));
  }

  private Optional<Unit> named(String name, Unit area, LocalDate day) {
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Optional<UnitMention> mention = mentions.find(name, UnitContext.of(day, area)).stream().findFirst()
        .filter(first -> first.start() == 0 && isWhole(name, first))
        .filter(first -> !first.doubts().contains(UnitMention.Doubt.MISSPELT));
    List<Unit> within = mention.stream().flatMap(found -> found.candidates().stream())
        .filter(unit -> heads.isWithin(unit, area, day)).toList();
    List<Unit> rightBelow = within.stream().filter(unit -> register.findParent(unit, day).filter(area::equals).isPresent())
        .toList();
    return only(rightBelow.isEmpty() ? within : rightBelow);
  }

  /** What follows the name in parentheses is no part of it. */
  private static boolean isWhole(String name, UnitMention mention) {
    return name.substring(mention.end()).replaceAll("\\([^)]*\\)", "").chars().noneMatch(Character::isLetterOrDigit);
  }

  private static Optional<Unit> only(List<Unit> units) {
    return units.size() == 1 ? Optional.of(units.get(0)) : Optional.empty();
  }
}
