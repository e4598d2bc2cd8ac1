package vn.canbang.ingestion.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.canbang.core.indicator.Indicator.Direction;

class BoundReversedTest extends RuleContract {

  BoundReversedTest() {
    super(new BoundReversed());
  }

  @Test
  void theBoundOfAResultIsNoPlan() {
    assertThat(said("result", ">", Direction.LOWER)).isEmpty();
    assertThat(said("plan", ">", Direction.LOWER)).containsExactly("bound_reversed WARNING");
    assertThat(said("local-target-2025", "<=", Direction.HIGHER)).containsExactly("bound_reversed WARNING");
    assertThat(said("plan", "<", Direction.NONE)).isEmpty();
  }

  private static List<String> said(String kind, String bound, Direction direction) {
    return FactExample.said(new BoundReversed(), FactExample.share(direction),
        FactExample.fact(kind, "2025", bound, "25", null, null));
  }
}
