package vn.canbang.ingestion.rule;

import java.util.List;
import java.util.Optional;

import vn.canbang.core.fact.Fact;
import vn.canbang.core.fact.FactKind;
import vn.canbang.core.indicator.Indicator;
import vn.canbang.core.indicator.Indicator.Direction;
import vn.canbang.core.notice.Notice;
import vn.canbang.core.notice.Severity;

/** A plan asks for no less than what an earlier period already reached. */
final class PlanWorseThanResult implements FactRule {

  @Override
  public Optional<Notice> check(Fact fact, Indicator indicator, List<Fact> all) {
    if (!fact.kind().equals(FactKind.PLAN) || fact.value() == null || indicator.direction() == Direction.NONE) {
      return Optional.empty();
    }
    return all.stream()
        .filter(result -> result.kind().equals(FactKind.RESULT) && result.value() != null
            && result.indicator().equals(fact.indicator()) && result.unitKey().equals(fact.unitKey())
            && result.measureUnit().equals(fact.measureUnit())
            && result.period().compareTo(fact.period()) < 0 && isWorse(fact, result, indicator))
        .findFirst().map(result -> notice(fact, result));
  }

  private static boolean isWorse(Fact plan, Fact result, Indicator indicator) {
    int more = plan.value().compareTo(result.value());
    return indicator.direction() == Direction.LOWER ? more > 0 : more < 0;
  }

  private static Notice notice(Fact plan, Fact result) {
    return new Notice("plan_worse_than_result", Severity.WARNING, plan.document(), plan.place(),
        "Kế hoạch %s (%s) kém hơn kết quả đã đạt %s (%s).".formatted(FactRules.vi(plan.value()), plan.period(),
            FactRules.vi(result.value()), result.period()),
        "The plan of %s (%s) is worse than the result already reached, %s (%s).".formatted(plan.value(), plan.period(),
            result.value(), result.period()));
  }
}
