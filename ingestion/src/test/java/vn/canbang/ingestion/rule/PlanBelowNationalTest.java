package vn.canbang.ingestion.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.canbang.core.indicator.Indicator.Direction;

class PlanBelowNationalTest extends RuleContract {

  PlanBelowNationalTest() {
    super(new PlanBelowNational());
  }

  @Test
  void fallingShortIsAWarningOnlyInTheMilestoneYear() {
    assertThat(said("2024", "55")).containsExactly("plan_below_national INFO");
    assertThat(said("2025", "55")).containsExactly("plan_below_national WARNING");
  }

  @Test
  void theMilestoneInForceIsTheNextOne() {
    assertThat(said("2025", "60")).isEmpty();
    assertThat(said("2026", "60")).containsExactly("plan_below_national INFO");
    assertThat(said("2031", "60")).isEmpty();
  }

  private static List<String> said(String year, String plan) {
    return FactExample.said(new PlanBelowNational(), FactExample.share(Direction.HIGHER),
        List.of(FactExample.target(2025, "60"), FactExample.target(2030, "75")),
        FactExample.fact("plan", year, "=", plan, null, null));
  }
}
