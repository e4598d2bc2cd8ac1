package vn.canbang.ingestion.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTest {

  @ParameterizedTest
  @CsvSource({"=, 36.4, =, 36.41, true", "=, 66.66, =, 66.67, false", "=, 28, =, 27.5, true", "=, 28, =, 27.4, false",
      ">, 90, =, 95, true", ">, 90, =, 90, false", ">=, 90, =, 90, true", "<, 110, =, 113, false",
      "~, 50, =, 52, true", "~, 50, =, 60, false", "<, 10, >, 20, true"})
  void twoPrintedValuesCanBothBeTrue(String oneSign, String one, String otherSign, String other, boolean agree) {
    assertThat(Agreement.isBetween(FactExample.fact("result", "2023", oneSign, one, null, null),
        FactExample.fact("result", "2023", otherSign, other, null, null))).isEqualTo(agree);
  }
}
