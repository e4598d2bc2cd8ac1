package vn.canbang.ingestion.rule;

import java.util.ArrayList;
import java.util.List;

import vn.canbang.core.fact.Fact;
import vn.canbang.core.notice.Severity;

/** A plan asks for no less than what an earlier period already reached. */
final class PlanWorseThanResult implements Rule {
  private static final RuleDescription ABOUT = new RuleDescription("plan_worse_than_result", Severity.WARNING,
      "Kế hoạch kém hơn kết quả đã đạt.",
      "The plan is worse than the result already reached.");
  @Override
  public RuleDescription about() {
    return ABOUT;
  }

  @Override
  public List<Finding> check(RuleContext document) {
    List<Finding> findings = new ArrayList<>();
    Plans.in(document).forEach(plan -> Plans.resultBefore(plan, document)
        .filter(result -> NationalTargets.isWorse(plan.value(), result.value(), document.indicatorOf(plan).direction()))
        .ifPresent(result -> findings.add(finding(plan, result))));
    return findings;
  }

  private static Finding finding(Fact plan, Fact result) {
    return ABOUT.of(plan, "Kế hoạch %s (%s) kém hơn kết quả đã đạt %s (%s). Hãy đặt lại kế hoạch hoặc nêu lý do."
        .formatted(Printed.vi(plan), Printed.vi(plan.period()), Printed.vi(result), Printed.vi(result.period())),
        "The plan of %s (%s) is worse than the result already reached, %s (%s). Set it anew or say why."
            .formatted(Printed.en(plan), Printed.en(plan.period()), Printed.en(result), Printed.en(result.period())));
  }
}
