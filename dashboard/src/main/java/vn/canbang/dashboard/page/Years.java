package vn.canbang.dashboard.page;

import vn.canbang.dashboard.web.Refusal;

/** Years that can be asked for. */
public final class Years {
  private static final int FIRST = 1990;
  private static final int LAST = 2100;

  private Years() {
  }

  /**
   * @return the year itself; null stays null
   * @throws Refusal if it lies outside 1990 to 2100
   */
  public static Integer check(Integer year) {
    if (year != null && (year < FIRST || year > LAST)) {
      throw Refusal.badRequest("bad_year", String.valueOf(year), String.valueOf(FIRST), String.valueOf(LAST));
    }
    return year;
  }
}
