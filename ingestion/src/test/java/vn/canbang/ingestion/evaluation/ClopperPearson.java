package vn.canbang.ingestion.evaluation;

/**
 * The exact upper confidence bound of a share, one-sided (C. J. Clopper and E. S. Pearson, The use of confidence or fiducial
 * limits illustrated in the case of the binomial, Biometrika 26, 1934, 404-413): the share at which so few events or fewer
 * would still happen in one case of twenty.
 */
final class ClopperPearson {
  private static final double ONE_IN_TWENTY = 0.05;
  private static final int HALVINGS = 60;

  private ClopperPearson() {
  }

  /** Upper 95 % bound of the share of events, 0 to 1; 1 where there were no trials. */
  static double upperBound(int events, int trials) {
    if (events >= trials) {
      return 1;
    }
    double low = (double) events / trials;
    double high = 1;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (chanceOfAtMost(events, trials, middle) > ONE_IN_TWENTY) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  private static double chanceOfAtMost(int events, int trials, double share) {
    double logTerm = trials * StrictMath.log1p(-share);
    double sum = StrictMath.exp(logTerm);
    for (int k = 1; k <= events; k++) {
      logTerm += StrictMath.log((trials - k + 1.0) / k) + StrictMath.log(share) - StrictMath.log1p(-share);
      sum += StrictMath.exp(logTerm);
    }
    return sum;
  }
}
