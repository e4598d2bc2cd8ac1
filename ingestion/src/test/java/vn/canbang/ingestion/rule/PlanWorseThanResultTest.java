package vn.canbang.ingestion.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.canbang.core.fact.Fact;
import vn.canbang.core.indicator.Indicator.Direction;

class PlanWorseThanResultTest extends RuleContract {

  PlanWorseThanResultTest() {
    super(new PlanWorseThanResult());
  }

  @Test
  void aPlanMayKeepOrImproveTheResult() {
    assertThat(said(Direction.HIGHER, "65", "65")).isEmpty();
    assertThat(said(Direction.LOWER, "36.5", "30")).isEmpty();
  }

  @Test
  void aWorsePlanIsTold() {
    assertThat(said(Direction.HIGHER, "84.68", "65")).containsExactly("plan_worse_than_result WARNING");
    assertThat(said(Direction.LOWER, "36.5", "44")).containsExactly("plan_worse_than_result WARNING");
  }

  @Test
  void aPlanOfAnEarlierYearIsNotHeldAgainstALaterResult() {
    Fact result = FactExample.fact("result", "2024", "=", "80", null, null);
    Fact plan = FactExample.fact("plan", "2023", "=", "65", null, null);
    assertThat(FactExample.said(new PlanWorseThanResult(), FactExample.share(Direction.HIGHER), result, plan)).isEmpty();
  }

  private static List<String> said(Direction direction, String result, String plan) {
    return FactExample.said(new PlanWorseThanResult(), FactExample.share(direction),
        FactExample.fact("result", "2021", "=", result, null, null),
        FactExample.fact("plan", "2022", "=", plan, null, null));
  }
}
