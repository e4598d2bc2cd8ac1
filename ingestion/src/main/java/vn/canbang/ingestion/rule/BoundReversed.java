package vn.canbang.ingestion.rule;

import java.util.List;
import java.util.stream.IntStream;

import vn.canbang.core.document.Place;
import vn.canbang.core.fact.Fact;
import vn.canbang.core.fact.FactKind;
import vn.canbang.core.fact.Qualifier;
import vn.canbang.core.indicator.Indicator;
import vn.canbang.core.indicator.Indicator.Direction;
import vn.canbang.core.notice.Severity;

/** A plan or local target bounds its indicator on the side where it should improve: ">25" of what is to fall. */
final class BoundReversed implements Rule {
  private static final RuleDescription ABOUT = new RuleDescription("bound_reversed", Severity.WARNING,
      "Dấu của kế hoạch, chỉ tiêu ngược với chiều cần đạt.",
      "The bound of a plan or target points against the direction of its indicator.");
  private static final int RANGE_REACH = 8;

  @Override
  public RuleDescription about() {
    return ABOUT;
  }

  @Override
  public List<Finding> check(RuleContext document) {
    List<Fact> asked = document.numbers().filter(fact -> fact.kind().equals(FactKind.PLAN)
        || fact.kind().type() == FactKind.Type.LOCAL_TARGET).toList();
    return IntStream.range(0, asked.size()).filter(i -> !isRange(asked, i - 1, i) && !isRange(asked, i, i + 1))
        .mapToObj(asked::get)
        .filter(fact -> isReversed(fact.qualifier(), document.indicatorOf(fact).direction()))
        .map(fact -> finding(fact, document.indicatorOf(fact))).toList();
  }

  private static boolean isReversed(Qualifier bound, Direction direction) {
    return direction == Direction.LOWER && isFloor(bound)
        || (direction == Direction.HIGHER || direction == Direction.MAINTAIN) && isCeiling(bound);
  }

  private static boolean isFloor(Qualifier bound) {
    return bound == Qualifier.GREATER || bound == Qualifier.AT_LEAST;
  }

  private static boolean isCeiling(Qualifier bound) {
    return bound == Qualifier.LESS || bound == Qualifier.AT_MOST;
  }

  /** "từ 20 - 25%" has both ends side by side, and neither is reversed. */
  private static boolean isRange(List<Fact> asked, int first, int second) {
    if (first < 0 || second >= asked.size()) {
      return false;
    }
    Place from = asked.get(first).place();
    Place to = asked.get(second).place();
    return isFloor(asked.get(first).qualifier()) && isCeiling(asked.get(second).qualifier())
        && RuleContext.whole(from).equals(RuleContext.whole(to)) && to.offset() - from.offset() <= RANGE_REACH;
  }

  private static Finding finding(Fact fact, Indicator indicator) {
    boolean lower = indicator.direction() == Direction.LOWER;
    return ABOUT.of(fact, "“%s” ngược chiều: chỉ tiêu này cần %s. Hãy kiểm tra dấu, lời (dưới, trên, không quá)."
        .formatted(Printed.vi(fact), lower ? "giảm" : "tăng"),
        "\"%s\" points the wrong way: this indicator is to %s. Check the sign or words (under, above, at most)."
            .formatted(Printed.en(fact), lower ? "fall" : "rise"));
  }
}
