package vn.canbang.dashboard.sample.fictional;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Chance that is the same in every run and on every Java. Each draw is named by what it is drawn for, so that a new
 * series changes none of the others.
 */
final class Draws {
  static final long SEED = 20_210_303L;

  private static final int ENOUGH_FOR_NORMAL = 60;

  private final SplittableRandom random;

  private Draws(SplittableRandom random) {
    this.random = random;
  }

  static Draws of(String... what) {
    long seed = SEED;
    for (String word : what) {
      for (int i = 0; i < word.length(); i++) {
        seed = seed * 31 + word.charAt(i);
      }
      seed = seed * 31 + '|';
    }
    return new Draws(new SplittableRandom(seed));
  }

  /** 0 included to 1 excluded. */
  double share() {
    return random.nextDouble();
  }

  /** A whole number, both ends included. */
  int whole(int from, int to) {
    return from + (int) (share() * (to - from + 1));
  }

  <T> T pick(List<T> choices) {
    return choices.get(whole(0, choices.size() - 1));
  }

  /** About standard normal: twelve uniforms, since the library's own may change with its version. */
  double normal() {
    double sum = -6;
    for (int i = 0; i < 12; i++) {
      sum += random.nextDouble();
    }
    return sum;
  }

  long binomial(long trials, double chance) {
    double p = Math.max(0, Math.min(1, chance));
    if (trials > ENOUGH_FOR_NORMAL) {
      long drawn = Math.round(trials * p + normal() * Math.sqrt(trials * p * (1 - p)));
      return Math.max(0, Math.min(trials, drawn));
    }
    long hits = 0;
    for (long i = 0; i < trials; i++) {
      hits += random.nextDouble() < p ? 1 : 0;
    }
    return hits;
  }

  long poisson(double mean) {
    if (mean <= 0) {
      return 0;
    }
    if (mean > ENOUGH_FOR_NORMAL) {
      return Math.max(0, Math.round(mean + normal() * Math.sqrt(mean)));
    }
    double limit = StrictMath.exp(-mean);
    double product = random.nextDouble();
    long count = 0;
    while (product > limit) {
      product *= random.nextDouble();
      count++;
    }
    return count;
  }
}
