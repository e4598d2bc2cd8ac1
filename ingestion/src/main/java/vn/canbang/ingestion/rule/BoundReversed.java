package vn.canbang.ingestion.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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
  @Override
  public RuleDescription about() {
    return ABOUT;
  }

  @Override
  public List<Finding> check(RuleContext document) {
    List<Fact> asked = document.numbers().filter(fact -> fact.kind().equals(FactKind.PLAN)
        || fact.kind().type() == FactKind.Type.LOCAL_TARGET).toList();
    Set<End> ends = asked.stream().filter(fact -> isFloor(fact.qualifier()) || isCeiling(fact.qualifier()))
        .map(End::of).collect(Collectors.toSet());
    return asked.stream().filter(fact -> isReversed(fact.qualifier(), document.indicatorOf(fact).direction())
        && !ends.contains(End.of(fact).other()))
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

  /** One end of what is asked for in a place: "từ 20 - 25%" has both, and neither is reversed. */
  private record End(Statement statement, Place place, boolean isFloor) {
    static End of(Fact fact) {
      return new End(Statement.of(fact), RuleContext.whole(fact.place()), BoundReversed.isFloor(fact.qualifier()));
    }

    End other() {
      return new End(statement, place, !isFloor);
    }
  }

  private static Finding finding(Fact fact, Indicator indicator) {
    boolean lower = indicator.direction() == Direction.LOWER;
    return ABOUT.of(fact, "“%s” ngược chiều: chỉ tiêu này cần %s. Hãy kiểm tra dấu, lời (dưới, trên, không quá)."
        .formatted(Printed.vi(fact), lower ? "giảm" : "tăng"),
        "\"%s\" points the wrong way: this indicator is to %s. Check the sign or words (under, above, at most)."
            .formatted(Printed.en(fact), lower ? "fall" : "rise"));
  }
}
