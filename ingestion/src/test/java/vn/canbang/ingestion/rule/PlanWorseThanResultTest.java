package vn.canbang.ingestion.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.canbang.core.fact.Fact;
import vn.canbang.core.indicator.Indicator.Direction;

class PlanWorseThanResultTest {
  private final PlanWorseThanResult rule = new PlanWorseThanResult();

  @Test
  void aPlanMayKeepOrImproveTheResult() {
    assertThat(codes(Direction.HIGHER, "65", "65")).isEmpty();
    assertThat(codes(Direction.LOWER, "36.5", "30")).isEmpty();
  }

  @Test
  void aWorsePlanIsTold() {
    assertThat(codes(Direction.HIGHER, "84.68", "65")).containsExactly("plan_worse_than_result");
    assertThat(codes(Direction.LOWER, "36.5", "44")).containsExactly("plan_worse_than_result");
  }

  @Test
  void aPlanOfAnEarlierYearIsNotHeldAgainstALaterResult() {
    Fact result = FactExample.fact("result", "2024", "=", "80", null, null);
    Fact plan = FactExample.fact("plan", "2023", "=", "65", null, null);
    assertThat(rule.check(plan, FactExample.share(Direction.HIGHER), List.of(result, plan))).isEmpty();
  }

  private List<String> codes(Direction direction, String result, String plan) {
    Fact reached = FactExample.fact("result", "2021", "=", result, null, null);
    Fact planned = FactExample.fact("plan", "2022", "=", plan, null, null);
    return rule.check(planned, FactExample.share(direction), List.of(reached, planned)).stream().map(n -> n.code())
        .toList();
  }
}
