package vn.canbang.ingestion.rule;

import java.util.ArrayList;
import java.util.List;

import vn.canbang.core.fact.Fact;
import vn.canbang.core.notice.Severity;
import vn.canbang.core.target.Target;

/** A plan that asks for what is already reached while that is still under the national target. */
final class PlanEqualsResult implements Rule {
  private static final RuleDescription ABOUT = new RuleDescription("plan_equals_result", Severity.WARNING,
      "Kế hoạch bằng kết quả đã đạt trong khi còn dưới chỉ tiêu quốc gia.",
      "The plan equals the result while that is under the national target.");
  @Override
  public RuleDescription about() {
    return ABOUT;
  }

  @Override
  public List<Finding> check(RuleContext document) {
    List<Finding> findings = new ArrayList<>();
    Plans.in(document).forEach(plan -> Plans.resultBefore(plan, document)
        .filter(result -> result.value().compareTo(plan.value()) == 0)
        .ifPresent(result -> NationalTargets.missed(plan, document)
            .ifPresent(target -> findings.add(finding(plan, result, target)))));
    return findings;
  }

  private static Finding finding(Fact plan, Fact result, Target target) {
    return ABOUT.of(plan,
        "Kế hoạch %s (%s) bằng kết quả %s, trong khi chỉ tiêu quốc gia đến %d là %s. Hãy đặt mức tốt hơn."
        .formatted(Printed.vi(plan), Printed.vi(plan.period()), Printed.vi(result.period()),
        target.milestone(), NationalTargets.vi(target, plan)),
        "The plan of %s (%s) equals the result of %s, while the national target for %d is %s. Ask for more.".formatted(
            Printed.en(plan), Printed.en(plan.period()), Printed.en(result.period()),
            target.milestone(), NationalTargets.en(target, plan)));
  }
}
