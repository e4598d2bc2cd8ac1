package vn.canbang.ingestion.fact;

import java.time.LocalDate;

import vn.canbang.core.period.Period;
import vn.canbang.core.unit.Unit;

/** A unit with the name it is shown by, what it belongs to included, and its first and last day where known. */
public record NamedUnit(String key, String title, LocalDate validFrom, LocalDate validTo) {

  public static NamedUnit of(Unit unit, String title) {
    return new NamedUnit(unit.key(), title, unit.validFrom(), unit.validTo());
  }

  /** Whether the unit was there at some time of the period. */
  public boolean existedIn(Period period) {
    return period.start() == null || (validFrom == null || !period.end().isBefore(validFrom))
        && (validTo == null || !period.start().isAfter(validTo));
  }
}
