package vn.canbang.ingestion.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import vn.canbang.core.fact.Fact;
import vn.canbang.core.indicator.Indicator.Direction;
import vn.canbang.core.notice.Severity;

/** A plan that asks for what is already reached, where no national target says that more is needed. */
final class PlanKeepsResult implements Rule {
  private static final RuleDescription ABOUT = new RuleDescription("plan_keeps_result", Severity.INFO,
      "Kế hoạch bằng kết quả đã đạt (không dưới chỉ tiêu quốc gia): không đặt ra tiến bộ.",
      "The plan equals the result (not under a national target): no progress is asked for.");
  private static final BigDecimal WHOLE = new BigDecimal("100");

  @Override
  public RuleDescription about() {
    return ABOUT;
  }

  @Override
  public List<Finding> check(RuleContext document) {
    List<Finding> findings = new ArrayList<>();
    Plans.in(document).filter(plan -> mayImprove(plan, document.indicatorOf(plan).direction())
        && NationalTargets.missed(plan, document).isEmpty()).forEach(plan -> Plans.resultBefore(plan, document)
            .filter(result -> result.value().compareTo(plan.value()) == 0)
            .ifPresent(result -> findings.add(ABOUT.of(plan,
                "Kế hoạch %s (%s) bằng kết quả %s: không đặt ra tiến bộ. Hãy xem có đặt được mức tốt hơn không."
                    .formatted(Printed.vi(plan), Printed.vi(plan.period()), Printed.vi(result.period())),
                "The plan of %s (%s) equals the result of %s: no progress is asked for. Could it be more?"
                    .formatted(Printed.en(plan), Printed.en(plan.period()), Printed.en(result.period()))))));
    return findings;
  }

  private static boolean mayImprove(Fact plan, Direction direction) {
    return direction == Direction.HIGHER && !(plan.measureUnit().equals("%") && plan.value().compareTo(WHOLE) >= 0)
        || direction == Direction.LOWER && plan.value().signum() > 0;
  }
}
