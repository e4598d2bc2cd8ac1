package vn.canbang.ingestion.rule;

import java.util.List;

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
  @Override
  public RuleDescription about() {
    return ABOUT;
  }

  @Override
  public List<Finding> check(RuleContext document) {
    return document.numbers().filter(fact -> fact.kind().equals(FactKind.PLAN)
        || fact.kind().type() == FactKind.Type.LOCAL_TARGET)
        .filter(fact -> isReversed(fact.qualifier(), document.indicatorOf(fact).direction()))
        .map(fact -> finding(fact, document.indicatorOf(fact))).toList();
  }

  private static boolean isReversed(Qualifier bound, Direction direction) {
    boolean floor = bound == Qualifier.GREATER || bound == Qualifier.AT_LEAST;
    boolean ceiling = bound == Qualifier.LESS || bound == Qualifier.AT_MOST;
    return direction == Direction.LOWER && floor
        || (direction == Direction.HIGHER || direction == Direction.MAINTAIN) && ceiling;
  }

  private static Finding finding(Fact fact, Indicator indicator) {
    boolean lower = indicator.direction() == Direction.LOWER;
    return ABOUT.of(fact, "“%s” ngược chiều: chỉ tiêu này cần %s.".formatted(Printed.vi(fact), lower ? "giảm" : "tăng"),
        "\"%s\" points the wrong way: this indicator is to %s.".formatted(Printed.en(fact), lower ? "fall" : "rise"));
  }
}
