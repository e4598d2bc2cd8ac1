package vn.canbang.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

import vn.canbang.core.catalogue.Catalogue;
import vn.canbang.core.catalogue.CatalogueLoader;
import vn.canbang.core.fact.Qualifier;
import vn.canbang.core.series.Gap;
import vn.canbang.core.series.Status;

class GapWordsTest {
  private static final Catalogue CATALOGUE = CatalogueLoader.packaged();
  private final GapWords words = new GapWords(vietnamese(), new Numbers(false), new IndicatorNames(CATALOGUE, false));

  @Test
  void aboveAndBelowFollowTheSignOfTheGapWhateverTheTargetAsksFor() {
    assertThat(points("M4.CT2", "8.5", Qualifier.EQUAL, "25", false, Status.NOT_MET)).isEqualTo("thấp hơn mục tiêu 16,5");
    assertThat(points("M4.CT2", "30", Qualifier.EQUAL, "25", false, Status.NOT_MET)).isEqualTo("cao hơn mục tiêu 5");
    assertThat(points("M1.CT1", "46.3", Qualifier.EQUAL, "60", false, Status.BEHIND)).isEqualTo("còn thiếu 13,7\u00A0điểm\u00A0%");
    assertThat(points("M1.CT1", "65", Qualifier.EQUAL, "60", true, Status.MET)).isEqualTo("vượt 5\u00A0điểm\u00A0%");
  }

  @Test
  void aBoundIsNoExactDistance() {
    assertThat(points("M4.CT1", "100", Qualifier.LESS, "110", true, Status.MET)).isEqualTo("thấp hơn mục tiêu hơn 10");
    assertThat(points("M1.CT1", "65", Qualifier.AT_LEAST, "60", true, Status.MET)).isEqualTo("vượt ít nhất 5\u00A0điểm\u00A0%");
    assertThat(points("M1.CT1", "50", Qualifier.GREATER, "60", null, Status.CANNOT_JUDGE)).isEmpty();
    assertThat(points("M1.CT1", "50", Qualifier.GREATER, "60", null, Status.OUT_OF_DATE)).isEmpty();
  }

  @Test
  void onlyAnExactValueIsExactlyAtTheTarget() {
    assertThat(points("M4.CT1", "110", Qualifier.EQUAL, "110", true, Status.MET)).isEqualTo("vừa đạt mục tiêu");
    assertThat(points("M4.CT1", "110", Qualifier.LESS, "110", true, Status.MET)).isEmpty();
    assertThat(points("M4.CT2", "42", Qualifier.EQUAL, "42", false, Status.NOT_MET))
        .isEqualTo("bằng đúng mức nêu trong mục tiêu");
  }

  @Test
  void aTargetThatAwaitsALookAtTheSourceSaysSoInItsName() {
    assertThat(words.targetName(gap("M3.CT4", "70", Qualifier.EQUAL, "70", true, Status.MET, "target_to_be_confirmed")))
        .isEqualTo("Mục tiêu quốc gia 2025 (chờ xác nhận)");
    assertThat(words.shortTargetName(gap("M3.CT4", "70", Qualifier.EQUAL, "70", true, Status.MET, "")))
        .isEqualTo("quốc gia 2025");
  }

  private String points(String code, String value, Qualifier qualifier, String target, Boolean better, Status status) {
    return words.points(gap(code, value, qualifier, target, better, status, ""), CATALOGUE.getIndicator(code));
  }

  private static Gap gap(String code, String value, Qualifier qualifier, String target, Boolean better, Status status,
      String flags) {
    BigDecimal gap = new BigDecimal(value).subtract(new BigDecimal(target));
    return new Gap(code, "40@1976-01-01", 2024, "2024", new BigDecimal(value), null, null, qualifier, "%", "national-2025",
        2025, new BigDecimal(target), Qualifier.EQUAL, "", gap, better, null, status, null, null, null, null, "a", "fact",
        flags);
  }

  private static Words vietnamese() {
    ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    messages.setBasename("messages");
    messages.setDefaultEncoding("UTF-8");
    return new Words(messages, Locale.forLanguageTag("vi"));
  }
}
