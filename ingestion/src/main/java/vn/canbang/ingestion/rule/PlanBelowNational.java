package vn.canbang.ingestion.rule;

import java.util.ArrayList;
import java.util.List;

import vn.canbang.core.fact.Fact;
import vn.canbang.core.notice.Severity;
import vn.canbang.core.target.Target;

/**
 * A plan held against the national milestone in force (2025, then 2030): a warning in the milestone year, before it
 * only said.
 */
final class PlanBelowNational implements Rule {
  private static final RuleDescription ABOUT = new RuleDescription("plan_below_national", Severity.WARNING,
      "Kế hoạch dưới chỉ tiêu quốc gia của mốc đang áp dụng (2025, 2030); trước năm mốc chỉ là thông tin.",
      "The plan is under the national milestone in force (2025, 2030); before that year for information only.");
  @Override
  public RuleDescription about() {
    return ABOUT;
  }

  @Override
  public List<Finding> check(RuleContext document) {
    List<Finding> findings = new ArrayList<>();
    Plans.in(document).forEach(plan -> NationalTargets.missed(plan, document)
        .ifPresent(target -> findings.add(finding(plan, target))));
    return findings;
  }

  private static Finding finding(Fact plan, Target target) {
    boolean due = plan.period().end().getYear() >= target.milestone();
    String vi = due ? ". Hãy đặt lại kế hoạch hoặc nêu lý do." : "; chưa đến năm mốc, chỉ để biết.";
    String en = due ? ". Set it anew or say why." : "; not yet due, for information only.";
    return ABOUT.of(plan, due ? Severity.WARNING : Severity.INFO,
        "Kế hoạch %s (%s) chưa đạt chỉ tiêu quốc gia %s của mốc %d".formatted(Printed.vi(plan),
            Printed.vi(plan.period()), NationalTargets.vi(target, plan), target.milestone()) + vi,
        "The plan of %s (%s) falls short of the national target %s for %d".formatted(Printed.en(plan),
            Printed.en(plan.period()), NationalTargets.en(target, plan), target.milestone()) + en);
  }
}
