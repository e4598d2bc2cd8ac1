package vn.canbang.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.canbang.core.catalogue.CatalogueLoader;

class DimensionCodesTest {
  private static final DimensionCodes CODES = CatalogueLoader.packaged().dimensions();

  @ParameterizedTest
  @CsvSource({"M1.CT1, M1.CT1", "M1.CT1, M1.CT1.UBND.X", "CT.HDND, CT.HDND.H", "BL.VU, BL.VU.GD.NU",
      "KT.DNHTX, KT.DNHTX.NU", "CT.QUYHOACH.CU, CT.QUYHOACH.CU.H.NU.TUOI.U40", "CT.QUYHOACH.CU, CT.QUYHOACH.CU.LL.CC",
      "QL.CB, QL.CB.KN.NU", "M2.CT3, M2.CT3.TDOI"})
  void formatsWhatItParsed(String base, String fullCode) {
    assertThat(CODES.format(base, CODES.parse(base, fullCode))).isEqualTo(fullCode);
  }

  @Test
  void namesTheDimensionOfEachSuffix() {
    assertThat(CODES.parse("M1.CT1", "M1.CT1.UBND.X")).isEqualTo(Map.of("body", "UBND", "level", "X"));
    assertThat(CODES.parse("CT.QUYHOACH.CU", "CT.QUYHOACH.CU.TUOI.4050")).isEqualTo(Map.of("age", "TUOI.4050"));
  }

  @Test
  void putsSuffixesInTheOrderTypeBodyLevelSexMeasure() {
    assertThat(CODES.format("X", Map.of("measure", "TDOI", "sex", "NU", "level", "H", "body", "HDND", "type", "GD")))
        .isEqualTo("X.GD.HDND.H.NU.TDOI");
  }

  @Test
  void hasNoSuffixInTwoDimensions() {
    assertThat(CODES.dimensions().stream().flatMap(dimension -> dimension.values().stream())
        .map(DimensionCodes.Value::suffix)).doesNotHaveDuplicates();
  }

  @Test
  void refusesAnUnknownSuffixAndAnotherBase() {
    assertThatIllegalArgumentException().isThrownBy(() -> CODES.parse("M1.CT1", "M1.CT1.ZZ"));
    assertThatIllegalArgumentException().isThrownBy(() -> CODES.parse("M1.CT1", "M1.CT10"));
  }
}
