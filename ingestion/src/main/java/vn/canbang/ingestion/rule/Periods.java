package vn.canbang.ingestion.rule;

import java.time.temporal.ChronoUnit;

import vn.canbang.core.period.Period;

/** How two periods lie to each other. */
final class Periods {
  private Periods() {
  }

  /** Whether they are as long as each other, within a tenth: years, half years. */
  static boolean areAsLong(Period one, Period other) {
    return one.start() != null && other.start() != null && Math.abs(days(one) - days(other)) * 10 <= days(one);
  }

  private static long days(Period period) {
    return ChronoUnit.DAYS.between(period.start(), period.end());
  }

  /** Whether they are the same or have a day in common. */
  static boolean overlap(Period one, Period other) {
    return one.equals(other) || one.start() != null && other.start() != null && !one.start().isAfter(other.end())
        && !other.start().isAfter(one.end());
  }
}
