package vn.canbang.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

class NumbersTest {
  private final Numbers vietnamese = new Numbers(false);
  private final Numbers english = new Numbers(true);

  @Test
  void numbersAreSpelledInTheReadersLanguage() {
    assertThat(vietnamese.format(new BigDecimal("36.66"))).isEqualTo("36,66");
    assertThat(vietnamese.format(1500)).isEqualTo("1.500");
    assertThat(english.format(new BigDecimal("36.66"))).isEqualTo("36.66");
    assertThat(english.format(1500)).isEqualTo("1,500");
    assertThat(vietnamese.format(new BigDecimal("46.296296"))).isEqualTo("46,3");
    assertThat(vietnamese.format(new BigDecimal("-2.5"))).isEqualTo("−2,5");
    assertThat(vietnamese.format((BigDecimal) null)).isEmpty();
  }

  @Test
  void aColumnOfNumbersHasEquallyManyDecimals() {
    List<BigDecimal> column = List.of(new BigDecimal("111.05"), new BigDecimal("112.5"), new BigDecimal("109"));
    int decimals = Numbers.decimals(column);
    assertThat(column.stream().map(number -> vietnamese.format(number, decimals)))
        .containsExactly("111,05", "112,50", "109,00");
    assertThat(Numbers.decimals(List.of(new BigDecimal("100"), new BigDecimal("20")))).isZero();
  }

  @Test
  void datesAreTheSameInBothLanguages() {
    assertThat(vietnamese.format(LocalDate.of(2024, 12, 15))).isEqualTo("15/12/2024");
    assertThat(english.format(LocalDate.of(2024, 12, 15))).isEqualTo("15/12/2024");
  }
}
