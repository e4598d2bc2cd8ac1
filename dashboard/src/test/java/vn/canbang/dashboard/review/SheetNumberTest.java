package vn.canbang.dashboard.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetNumberTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"46,3|46.3", "46.3|46.3", "-1,5|-1.5", "12|12", "1.234,5|1234.5", "0,123|0.123", " 7 |7", "1,2345|1.2345"})
  void takesWhatHasOneReading(String text, BigDecimal number) {
    assertThat(SheetNumber.parse(text)).contains(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,234", "1.234", "12.345.678", "1,2,3", "46%", "x", "1e3", "--1", "1 234"})
  void refusesWhatHasTwoOrNone(String text) {
    assertThat(SheetNumber.parse(text)).isEmpty();
  }
}
