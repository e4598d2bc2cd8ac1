package vn.canbang.dashboard.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import vn.canbang.core.series.Gap;

/**
 * Which of several targets a row is judged by first: the national one of the next milestone, then the local one, then
 * the plan of the year. Once every milestone has passed, the last. The others are shown beside it.
 */
final class MainTarget {

  private MainTarget() {
  }

  static Optional<Gap> of(List<Gap> gaps, int year) {
    return gaps.stream().min(Comparator.<Gap, Boolean>comparing(gap -> gap.milestone() < year)
        .thenComparing(MainTarget::rank)
        .thenComparing(gap -> Math.abs(gap.milestone() - year)));
  }

  private static int rank(Gap gap) {
    if (gap.targetSource() == null) {
      return 3;
    }
    return gap.targetSource().startsWith("national") ? 0 : gap.targetSource().startsWith("local") ? 1 : 2;
  }
}
