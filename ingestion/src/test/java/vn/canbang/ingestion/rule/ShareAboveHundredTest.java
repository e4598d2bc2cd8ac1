package vn.canbang.ingestion.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.canbang.core.fact.Fact;
import vn.canbang.core.indicator.Indicator.Direction;

class ShareAboveHundredTest {
  private final ShareAboveHundred rule = new ShareAboveHundred();

  @Test
  void aHundredIsPossible() {
    assertThat(codes(FactExample.result("100"))).isEmpty();
    assertThat(codes(FactExample.fact("result", "2023", ">", "99", null, null))).isEmpty();
  }

  @Test
  void moreIsNot() {
    assertThat(codes(FactExample.result("100.5"))).containsExactly("share_above_hundred");
    assertThat(codes(FactExample.fact("result", "2023", ">", "100", null, null))).containsExactly("share_above_hundred");
  }

  private List<String> codes(Fact fact) {
    return rule.check(fact, FactExample.share(Direction.HIGHER), List.of(fact)).stream().map(n -> n.code()).toList();
  }
}
