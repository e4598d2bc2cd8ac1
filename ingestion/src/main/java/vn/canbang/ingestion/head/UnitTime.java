package vn.canbang.ingestion.head;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import vn.canbang.core.unit.Level;
import vn.canbang.core.unit.Unit;
import vn.canbang.core.unit.UnitRegister;

/** Units as they lie above and below each other over time, mergers and new names included. */
final class UnitTime {
  /** How long after its last day an old name is still understood, and before its first day a new one. */
  static final Period TRANSITION = Period.ofYears(1);

  private final UnitRegister register;

  UnitTime(UnitRegister register) {
    this.register = register;
  }

  static boolean isJustOver(Unit unit, LocalDate day) {
    return unit.validTo() != null && day.isAfter(unit.validTo()) && !day.isAfter(unit.validTo().plus(TRANSITION));
  }

  static boolean isJustAhead(Unit unit, LocalDate day) {
    return unit.validFrom() != null && day.isBefore(unit.validFrom())
        && !day.isBefore(unit.validFrom().minus(TRANSITION));
  }

  /** What a unit that is still to come is on that day: the unit of its code, else what it will be made of. */
  List<Unit> before(Unit unit, LocalDate day) {
    List<Unit> made = register.listPredecessors(unit).stream().filter(old -> old.isValidOn(day)).toList();
    return !made.isEmpty() ? made : register.listByCode(unit.code()).stream()
        .filter(same -> same.level() == unit.level() && same.isValidOn(day)).toList();
  }

  /** True for the unit itself, for what lies below it, and for what is below one of the units it was made of. */
  boolean isWithin(Unit unit, Unit other, LocalDate day) {
    Optional<Unit> above = Optional.of(unit);
    while (above.isPresent() && above.get().level() != Level.COUNTRY) {
      if (isSame(above.get(), other, day)) {
        return true;
      }
      above = register.findParent(above.get(), lifeDay(above.get(), day));
    }
    return false;
  }

  /** While both are there, a unit is not yet what it will go into. */
  private boolean isSame(Unit unit, Unit other, LocalDate day) {
    return unit.equals(other) || unit.level() == other.level() && !(unit.isValidOn(day) && other.isValidOn(day))
        && (register.listSuccessors(unit).contains(other) || register.listSuccessors(other).contains(unit));
  }

  /** The units that it lies in, the next one first; the country is none. */
  List<Unit> listAbove(Unit unit, LocalDate day) {
    return Stream.iterate(parent(unit, day), Optional::isPresent, above -> above.flatMap(next -> parent(next, day)))
        .map(Optional::orElseThrow).toList();
  }

  private Optional<Unit> parent(Unit unit, LocalDate day) {
    return register.findParent(unit, lifeDay(unit, day)).filter(above -> above.level() != Level.COUNTRY);
  }

  /** The unit and all below it on that day. */
  Stream<Unit> streamWithin(Unit unit, LocalDate day) {
    return Stream.concat(Stream.of(unit),
        register.listChildren(unit, lifeDay(unit, day)).stream().flatMap(child -> streamWithin(child, day)));
  }

  /** The day, or the nearest one on which the unit is there. */
  static LocalDate lifeDay(Unit unit, LocalDate day) {
    if (unit.validTo() != null && day.isAfter(unit.validTo())) {
      return unit.validTo();
    }
    return unit.validFrom() != null && day.isBefore(unit.validFrom()) ? unit.validFrom() : day;
  }
}
