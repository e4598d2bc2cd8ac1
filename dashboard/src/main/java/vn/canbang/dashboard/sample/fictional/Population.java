package vn.canbang.dashboard.sample.fictional;

/** People living in the fictional communes at the middle of a year. */
final class Population {
  static final int FIRST_YEAR = 2015;
  static final int LAST_YEAR = 2025;

  private Population() {
  }

  static long of(FictionalUnit commune, int year) {
    Draws draws = Draws.of("population", commune.code());
    double base = commune.type().equals("phường") ? 8_500 : commune.type().equals("thị trấn") ? 7_000 : 4_200;
    double start = base * (0.7 + 0.7 * draws.share());
    double growth = commune.type().equals("xã") ? 0.002 : 0.012;
    return Math.round(start * StrictMath.pow(1 + growth + 0.006 * draws.share(), year - FIRST_YEAR));
  }
}
