package vn.canbang.ingestion.head;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.canbang.core.unit.Level;
import vn.canbang.core.unit.Unit;
import vn.canbang.ingestion.head.UnitMention.Choice;
import vn.canbang.ingestion.head.UnitMention.Doubt;

/**
 * Chooses among homonyms: by what the text names right behind them, else by the document's own unit, else by what the
 * document names elsewhere.
 */
final class UnitChoice {
  /** What may stand between a name and the one of what it belongs to. */
  static final Pattern BELONGING = Pattern.compile("\\s*(?:[,(/]|[-–]|,?\\s*(?:thuộc|của))?\\s*");

  private final UnitTime time;
  private final UnitContext context;
  private final String text;

  UnitChoice(UnitTime time, UnitContext context, String text) {
    this.time = time;
    this.context = context;
    this.text = text;
  }

  private record Chosen(List<Unit> units, Choice choice) {
    boolean isOpen() {
      return units.size() != 1 || choice == Choice.CONTRADICTED;
    }
  }

  List<UnitMention> choose(List<NamedUnits> named) {
    Chosen[] chosen = new Chosen[named.size()];
    for (int i = named.size() - 1; i >= 0; i--) {
      boolean inPhrase = i + 1 < named.size() && isBelonging(named.get(i), named.get(i + 1));
      chosen[i] = inPhrase ? inPhrase(named.get(i), chosen[i + 1].units()) : alone(named.get(i));
    }
    Set<Unit> sure = new HashSet<>(context.named());
    Arrays.stream(chosen).filter(one -> !one.isOpen()).forEach(one -> sure.add(one.units().get(0)));
    List<UnitMention> mentions = new ArrayList<>();
    for (int i = 0; i < chosen.length; i++) {
      Chosen last = chosen[i].choice() == Choice.AMBIGUOUS ? bySameText(chosen[i], sure) : chosen[i];
      mentions.add(mention(named.get(i), last));
    }
    return mentions;
  }

  /** True where the second may be what the first belongs to: "xã A, huyện B", "huyện B (C)", "xã A thuộc huyện B". */
  private boolean isBelonging(NamedUnits first, NamedUnits second) {
    return !second.isEmpty() && BELONGING.matcher(text.substring(first.end(), second.start())).matches()
        && first.candidates().stream().anyMatch(unit -> highest(second).compareTo(unit.level()) < 0);
  }

  private static Level highest(NamedUnits named) {
    return named.candidates().stream().map(Unit::level).min(Level::compareTo).orElseThrow();
  }

  private Chosen inPhrase(NamedUnits named, List<Unit> above) {
    List<Unit> fitting = named.candidates().stream()
        .filter(unit -> above.stream().anyMatch(other -> !unit.equals(other) && isWithin(unit, other))).toList();
    if (fitting.isEmpty()) {
      return new Chosen(named.candidates(), Choice.CONTRADICTED);
    }
    return named.candidates().size() == 1 ? new Chosen(fitting, Choice.ONLY_ONE)
        : fitting.size() == 1 ? new Chosen(fitting, Choice.SAME_PHRASE) : byOwnUnit(fitting);
  }

  private Chosen alone(NamedUnits named) {
    if (named.isEmpty()) {
      return new Chosen(List.of(), Choice.UNKNOWN);
    }
    if (named.candidates().size() > 1) {
      return byOwnUnit(named.candidates());
    }
    Unit only = named.candidates().get(0);
    return named.doubts().contains(Doubt.MARKS_LEFT_OUT) && only.level() == Level.COMMUNE && context.own() != null
        && !isInProvince(only) ? new Chosen(named.candidates(), Choice.UNKNOWN)
        : new Chosen(named.candidates(), Choice.ONLY_ONE);
  }

  private boolean isInProvince(Unit unit) {
    return scopes().anyMatch(scope -> isWithin(unit, scope));
  }

  /** The smallest of the own unit and those above it that has units of the name decides. */
  private Chosen byOwnUnit(List<Unit> candidates) {
    List<Unit> first = scopes()
        .map(scope -> candidates.stream().filter(unit -> isWithin(unit, scope)).toList())
        .filter(inside -> !inside.isEmpty()).findFirst().orElse(List.of());
    return first.size() == 1 ? new Chosen(first, Choice.OWN_UNIT)
        : new Chosen(first.isEmpty() ? candidates : first, Choice.AMBIGUOUS);
  }

  private Stream<Unit> scopes() {
    return context.own() == null ? Stream.empty()
        : Stream.concat(Stream.of(context.own()), time.listAbove(context.own(), context.day()).stream());
  }

  private Chosen bySameText(Chosen open, Set<Unit> sure) {
    List<Unit> fitting = open.units().stream()
        .filter(unit -> sure.stream().anyMatch(other -> isWithin(unit, other) || isWithin(other, unit)))
        .collect(Collectors.toList());
    return fitting.size() == 1 ? new Chosen(fitting, Choice.SAME_TEXT) : open;
  }

  private boolean isWithin(Unit unit, Unit other) {
    return time.isWithin(unit, other, context.day());
  }

  private UnitMention mention(NamedUnits named, Chosen chosen) {
    boolean known = !chosen.isOpen() && chosen.choice() != Choice.UNKNOWN;
    return new UnitMention(named.start(), named.end(), text.substring(named.start(), named.end()), named.type(),
        known ? chosen.units().get(0) : null, chosen.units(), chosen.choice(), named.doubts());
  }
}
