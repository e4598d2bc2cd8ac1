package vn.canbang.ingestion.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.canbang.core.indicator.Indicator.Direction;

class FractionTruncatedTest extends RuleContract {

  FractionTruncatedTest() {
    super(new FractionTruncated());
  }

  @Test
  void onlyACutThatIsNoRoundingIsSaid() {
    assertThat(said("88.88", "8", "9")).containsExactly("truncated INFO");
    assertThat(said("88.89", "8", "9")).isEmpty();
    assertThat(said("36.66", "11", "30")).containsExactly("truncated INFO");
    assertThat(said("33.33", "1", "3")).isEmpty();
  }

  @Test
  void aCutOfMoreThanTwoHundredthsIsADisagreement() {
    assertThat(said("66.6", "12", "18")).isEmpty();
  }

  private static List<String> said(String value, String numerator, String denominator) {
    return FactExample.said(new FractionTruncated(), FactExample.share(Direction.HIGHER),
        FactExample.fact("result", "2023", "=", value, numerator, denominator));
  }
}
