package vn.canbang.dashboard.sample.fictional;

/** What is counted above and below the line. For a count only the upper number matters. */
record Counts(long numerator, long denominator) {
  static final Counts NONE = new Counts(0, 0);

  Counts plus(Counts other) {
    return new Counts(numerator + other.numerator, denominator + other.denominator);
  }

  /** The share of one of several successors when a unit is divided: its people are dealt out in turn. */
  Counts dealt(int successor, int successors) {
    return new Counts(dealt(numerator, successor, successors), dealt(denominator, successor, successors));
  }

  private static long dealt(long people, int successor, int successors) {
    return (people + successors - 1 - successor) / successors;
  }
}
