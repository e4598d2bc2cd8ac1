package vn.canbang.ingestion.rule;

import java.util.Optional;
import java.util.stream.Stream;

import vn.canbang.core.fact.Fact;
import vn.canbang.core.fact.FactKind;
import vn.canbang.core.indicator.Indicator;

/** The plans of a document and the results they start from. */
final class Plans {
  private Plans() {
  }

  static Stream<Fact> in(RuleContext document) {
    return document.numbers().filter(fact -> fact.kind().equals(FactKind.PLAN));
  }

  /** The latest result before the plan, of the same indicator, unit and unit of measure, in this document. */
  static Optional<Fact> resultBefore(Fact plan, RuleContext document) {
    return document.index().before(ResultIndex.Subject.of(plan), plan.period())
        .filter(result -> result.measureUnit().equals(plan.measureUnit())
            && isComparable(result, plan, document.indicatorOf(plan))).findFirst();
  }

  /** A count of what happens in a period is held against one of a period as long: half a year is not the year. */
  private static boolean isComparable(Fact result, Fact plan, Indicator indicator) {
    return indicator.scale() != null || indicator.stock() || Periods.areAsLong(result.period(), plan.period());
  }
}
