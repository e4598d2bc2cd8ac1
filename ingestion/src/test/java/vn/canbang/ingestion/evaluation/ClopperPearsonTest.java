package vn.canbang.ingestion.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ClopperPearsonTest {

  @Test
  void noEventInAHundredTrialsLeavesThreePercent() {
    assertThat(ClopperPearson.upperBound(0, 100)).isCloseTo(1 - Math.pow(0.05, 0.01), within(1e-9));
  }

  @Test
  void agreesWithPublishedTables() {
    assertThat(ClopperPearson.upperBound(1, 20)).isCloseTo(0.2161, within(1e-4));
    assertThat(ClopperPearson.upperBound(1, 10)).isCloseTo(0.3942, within(1e-4));
  }

  @Test
  void saysNothingWhereNothingWasTried() {
    assertThat(ClopperPearson.upperBound(0, 0)).isEqualTo(1);
    assertThat(ClopperPearson.upperBound(3, 3)).isEqualTo(1);
  }
}
