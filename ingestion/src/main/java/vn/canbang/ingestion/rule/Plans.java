package vn.canbang.ingestion.rule;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import vn.canbang.core.fact.Fact;
import vn.canbang.core.fact.FactKind;

/** The plans of a document and the results they start from. */
final class Plans {
  private Plans() {
  }

  static Stream<Fact> in(RuleContext document) {
    return document.numbers().filter(fact -> fact.kind().equals(FactKind.PLAN));
  }

  /** The latest result before the plan, of the same indicator, unit and unit of measure, in this document. */
  static Optional<Fact> resultBefore(Fact plan, RuleContext document) {
    return document.resultsLike(plan).filter(result -> result.indicator().equals(plan.indicator())
        && result.unitKey().equals(plan.unitKey()) && result.measureUnit().equals(plan.measureUnit())
        && result.period().compareTo(plan.period()) < 0).max(Comparator.comparing(Fact::period));
  }
}
