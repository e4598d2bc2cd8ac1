package vn.canbang.ingestion.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.canbang.core.fact.Fact;
import vn.canbang.core.indicator.Indicator.Direction;

class ShareAboveHundredTest extends RuleContract {

  ShareAboveHundredTest() {
    super(new ShareAboveHundred());
  }

  @Test
  void aHundredIsPossible() {
    assertThat(said(FactExample.result("100"))).isEmpty();
    assertThat(said(FactExample.fact("result", "2023", ">", "99", null, null))).isEmpty();
  }

  @Test
  void moreIsNot() {
    assertThat(said(FactExample.result("100.5"))).containsExactly("share_above_hundred WARNING");
    assertThat(said(FactExample.fact("result", "2023", ">", "100", null, null)))
        .containsExactly("share_above_hundred WARNING");
  }

  private static List<String> said(Fact fact) {
    return FactExample.said(new ShareAboveHundred(), FactExample.share(Direction.HIGHER), fact);
  }
}
