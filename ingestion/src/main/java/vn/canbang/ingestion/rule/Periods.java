package vn.canbang.ingestion.rule;

import vn.canbang.core.period.Period;

/** How two periods lie to each other. */
final class Periods {
  private Periods() {
  }

  /** Whether they are the same or have a day in common. */
  static boolean overlap(Period one, Period other) {
    return one.equals(other) || one.start() != null && other.start() != null && !one.start().isAfter(other.end())
        && !other.start().isAfter(one.end());
  }
}
