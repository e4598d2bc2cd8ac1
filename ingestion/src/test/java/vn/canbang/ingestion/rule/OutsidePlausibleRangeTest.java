package vn.canbang.ingestion.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.canbang.core.fact.Fact;
import vn.canbang.core.indicator.Indicator;
import vn.canbang.core.indicator.Indicator.Direction;

class OutsidePlausibleRangeTest {
  private final OutsidePlausibleRange rule = new OutsidePlausibleRange();
  private final Indicator indicator = FactExample.indicator(Direction.HIGHER, "%", "100",
      new Indicator.Range(new BigDecimal("5"), new BigDecimal("45")));

  @Test
  void bothEndsArePlausible() {
    assertThat(codes(FactExample.result("5"))).isEmpty();
    assertThat(codes(FactExample.result("45"))).isEmpty();
  }

  @Test
  void beyondThemIsWorthALook() {
    assertThat(codes(FactExample.result("4.9"))).containsExactly("outside_plausible_range");
    assertThat(codes(FactExample.result("70"))).containsExactly("outside_plausible_range");
  }

  @Test
  void targetsAreNotResults() {
    assertThat(codes(FactExample.fact("target-2030", "2030", "=", "75", null, null))).isEmpty();
  }

  private List<String> codes(Fact fact) {
    return rule.check(fact, indicator, List.of(fact)).stream().map(n -> n.code()).toList();
  }
}
