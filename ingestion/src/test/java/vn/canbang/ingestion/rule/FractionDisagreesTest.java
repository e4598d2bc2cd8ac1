package vn.canbang.ingestion.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.canbang.core.indicator.Indicator.Direction;

class FractionDisagreesTest extends RuleContract {

  FractionDisagreesTest() {
    super(new FractionDisagrees());
  }

  @Test
  void roundedAndTruncatedPercentsAgree() {
    assertThat(said("66.67", "12", "18")).isEmpty();
    assertThat(said("66.66", "12", "18")).isEmpty();
    assertThat(said("88.88", "8", "9")).isEmpty();
  }

  @Test
  void aPercentRoundedToFewerDecimalsAgrees() {
    assertThat(said("67", "12", "18")).isEmpty();
    assertThat(said("66.7", "12", "18")).isEmpty();
  }

  @Test
  void anotherPercentDoesNot() {
    assertThat(said("66.6", "12", "18")).containsExactly("fraction_disagrees WARNING");
    assertThat(said("66.64", "12", "18")).containsExactly("fraction_disagrees WARNING");
    assertThat(said("20", "48", "204")).containsExactly("fraction_disagrees WARNING");
  }

  @Test
  void aZeroDenominatorSaysNothing() {
    assertThat(said("20", "0", "0")).isEmpty();
  }

  private static List<String> said(String value, String numerator, String denominator) {
    return FactExample.said(new FractionDisagrees(), FactExample.share(Direction.HIGHER),
        FactExample.fact("result", "2023", "=", value, numerator, denominator));
  }
}
