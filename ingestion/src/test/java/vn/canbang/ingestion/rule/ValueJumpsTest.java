package vn.canbang.ingestion.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.canbang.core.indicator.Indicator.Direction;

class ValueJumpsTest extends RuleContract {

  ValueJumpsTest() {
    super(new ValueJumps());
  }

  @Test
  void aboutTenTimesIsWithinFifteenPercent() {
    assertThat(said("9", "90")).containsExactly("value_jumps WARNING");
    assertThat(said("9", "80")).containsExactly("value_jumps WARNING");
    assertThat(said("9", "70")).isEmpty();
    assertThat(said("90", "0.9")).containsExactly("value_jumps WARNING");
  }

  @Test
  void smallNumbersMayJump() {
    assertThat(said("1", "10")).isEmpty();
    assertThat(said("0", "90")).isEmpty();
  }

  private static List<String> said(String before, String after) {
    return FactExample.said(new ValueJumps(), FactExample.share(Direction.HIGHER),
        FactExample.fact("result", "2022", "=", before, null, null),
        FactExample.fact("result", "2023", "=", after, null, null));
  }
}
