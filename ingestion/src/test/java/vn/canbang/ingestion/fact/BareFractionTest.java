package vn.canbang.ingestion.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import vn.canbang.core.catalogue.Catalogue;
import vn.canbang.core.catalogue.CatalogueLoader;
import vn.canbang.core.fact.Fact;
import vn.canbang.core.indicator.Indicator;
import vn.canbang.ingestion.Ingestion;

class BareFractionTest {
  private static final Catalogue CATALOGUE = CatalogueLoader.packaged();
  private static final String HEAD = "UBND HUYỆN QUỲ HỢP\nTỈNH NGHỆ AN\nSố: 12/BC-UBND\nQuỳ Hợp, ngày 20 tháng 12 năm 2023\nBÁO CÁO\n"
      + "Kết quả công tác bình đẳng giới năm 2023\n";

  @Test
  void theCountIsKeptWithTheNounThatIsPrinted() {
    Fact fact = read("Nữ đại biểu HĐND huyện 10/35 người.");
    assertThat(fact.value()).isEqualByComparingTo("10");
    assertThat(fact.measureUnit()).isEqualTo("người");
  }

  @Test
  void rulesSeeTheShareUnlessItWasCorrected() {
    Fact fact = read("Nữ đại biểu HĐND huyện 10/40 người.");
    Indicator indicator = CATALOGUE.getIndicator(fact.indicator());
    assertThat(BareFraction.asShare(fact, indicator).value()).isEqualByComparingTo("25");
    assertThat(BareFraction.asShare(fact.stating(fact.kind(), fact.period(), new BigDecimal(3), "người"), indicator).value())
        .isEqualByComparingTo("3");
  }

  @Test
  void aFractionOfNothingHasNoValue() {
    assertThat(read("Nữ đại biểu HĐND huyện 0/0 người.").value()).isNull();
  }

  private static Fact read(String sentence) {
    return new Ingestion(CATALOGUE).read("bao-cao.txt", (HEAD + sentence).getBytes(StandardCharsets.UTF_8)).document().facts().get(0);
  }
}
