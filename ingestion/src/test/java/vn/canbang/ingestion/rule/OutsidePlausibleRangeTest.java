package vn.canbang.ingestion.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.canbang.core.fact.Fact;
import vn.canbang.core.indicator.Indicator;
import vn.canbang.core.indicator.Indicator.Direction;

class OutsidePlausibleRangeTest extends RuleContract {

  OutsidePlausibleRangeTest() {
    super(new OutsidePlausibleRange());
  }

  @Test
  void bothEndsArePlausible() {
    assertThat(said(FactExample.result("5"))).isEmpty();
    assertThat(said(FactExample.result("45"))).isEmpty();
  }

  @Test
  void beyondThemIsWorthALook() {
    assertThat(said(FactExample.result("4.9"))).containsExactly("outside_plausible_range WARNING");
    assertThat(said(FactExample.result("45.1"))).containsExactly("outside_plausible_range WARNING");
  }

  @Test
  void targetsAreNotResults() {
    assertThat(said(FactExample.fact("target-2030", "2030", "=", "75", null, null))).isEmpty();
  }

  private static List<String> said(Fact fact) {
    return FactExample.said(new OutsidePlausibleRange(), FactExample.indicator(Direction.HIGHER, "%", "100",
        new Indicator.Range(new BigDecimal("5"), new BigDecimal("45"))), fact);
  }
}
