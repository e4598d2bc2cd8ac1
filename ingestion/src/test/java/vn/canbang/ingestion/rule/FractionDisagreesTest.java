package vn.canbang.ingestion.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.canbang.core.fact.Fact;
import vn.canbang.core.indicator.Indicator.Direction;

class FractionDisagreesTest {
  private final FractionDisagrees rule = new FractionDisagrees();

  @Test
  void roundedAndTruncatedPercentsAgree() {
    assertThat(check("66.67", "12", "18")).isEmpty();
    assertThat(check("66.66", "12", "18")).isEmpty();
    assertThat(check("88.88", "8", "9")).isEmpty();
  }

  @Test
  void anotherPercentDoesNot() {
    assertThat(check("66.6", "12", "18")).contains("fraction_disagrees");
    assertThat(check("20", "48", "204")).contains("fraction_disagrees");
  }

  @Test
  void aZeroDenominatorSaysNothing() {
    assertThat(check("20", "0", "0")).isEmpty();
  }

  private List<String> check(String value, String numerator, String denominator) {
    Fact fact = FactExample.fact("result", "2023", "=", value, numerator, denominator);
    return rule.check(fact, FactExample.share(Direction.HIGHER), List.of(fact)).stream().map(n -> n.code()).toList();
  }
}
