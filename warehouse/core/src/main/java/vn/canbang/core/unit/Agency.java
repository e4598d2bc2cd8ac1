package vn.canbang.core.unit;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A department that every government of a level has: a row of {@code catalogue/agencies.csv}.
 *
 * @param slug      stable name in codes: {@code so-noi-vu}
 * @param level     level of the governments that have it
 * @param validFrom first day; null where it was always there
 * @param validTo   last day; null while it exists
 * @param successor slug of what took over its work, or null
 * @param confirmed false where its dates await a look at the source
 */
public record Agency(String slug, String name, String nameEn, String type, Level level, LocalDate validFrom,
    LocalDate validTo, String successor, boolean confirmed) {
  public Agency {
    Objects.requireNonNull(slug);
    Objects.requireNonNull(name);
    Objects.requireNonNull(nameEn);
    Objects.requireNonNull(type);
    Objects.requireNonNull(level);
  }

  public boolean isValidOn(LocalDate day) {
    return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
  }
}
