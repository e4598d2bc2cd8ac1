package vn.canbang.ingestion.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextRepairTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "n÷ trÝ thøc               | nữ trí thức",
      "B¾c K¹n                   | Bắc Kạn",
      "tyû leä nöõ               | tỷ lệ nữ",
      "tØnh T¶O H¤N vµ ng­êi d©n | tỉnh TẢO HÔN và người dân"})
  void textInAnOldEncodingWithoutAFontIsConverted(String written, String meant) {
    assertThat(TextRepair.repair(List.of(written)).texts()).containsExactly(meant);
  }

  @Test
  void partsInSeveralEncodingsAreConvertedEachFromItsOwn() {
    TextRepair.Outcome outcome = TextRepair.repair(List.of("Tỷ lệ nữ tham gia cấp ủy", "Tû lÖ n÷ ®¹i biÓu",
        "Tyû leä nöõ giaùm ñoác", "Có", "36,66", "Ủy ban nhân dân tỉnh"));
    assertThat(outcome.texts()).containsExactly("Tỷ lệ nữ tham gia cấp ủy", "Tỷ lệ nữ đại biểu",
        "Tỷ lệ nữ giám đốc", "Có", "36,66", "Ủy ban nhân dân tỉnh");
    assertThat(outcome.converted()).containsExactly(OldEncoding.TCVN3, OldEncoding.VNI);
  }

  @Test
  void textThatReadsEitherWayFollowsADocumentThatIsOldThroughout() {
    assertThat(TextRepair.repair(List.of("Baùo caùo tình hình cuûa huyeän", "thò xaõ", "thò", "Coâng taùc bình ñaúng giôùi"))
        .texts()).containsExactly("Báo cáo tình hình của huyện", "thị xã", "thị", "Công tác bình đẳng giới");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Ngƣời dân đƣợc hƣởng      | Người dân được hưởng",
      "Bаo cаo cοng tác          | Bao cao cong tác",
      "Ðảng bộ tỉnh              | Đảng bộ tỉnh",
      "kháị nịệm, qùản lý        | khái niệm, quản lý"})
  void singleWrongLettersAreReplacedWhereASyllableComesOut(String written, String meant) {
    TextRepair.Outcome outcome = TextRepair.repair(List.of(written));
    assertThat(outcome.texts()).containsExactly(meant);
    assertThat(outcome.mended()).isEqualTo(1);
    assertThat(outcome.converted()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"hòá", "Đắk Lắk, Krông Pắc", "Москва", "café Zürich", "10 m², 25 °C, 3 × 4", "§ 5",
      "« Tỷ lệ nữ » đạt 50%", "a+b=c, e^x", "Có · Không", "Ý kiến: và à", "ƣxyz"})
  void whatIsRightOrNotCertainStays(String text) {
    assertThat(TextRepair.repair(List.of(text)).texts()).containsExactly(text);
  }

  @Test
  void englishWithQuestionsAndBracketsIsNoViqr() {
    String text = "Is it (a) or (b)? Do (e.g.) that. See o(n), a(x), u+v, what's done. Go to a. Then e?";
    assertThat(TextRepair.repair(List.of(text)).texts()).containsExactly(text);
  }

  @Test
  void aFullStopBehindAVowelStaysOne() {
    assertThat(TextRepair.repair(List.of("Ty? le^. nu+~ tham gia ca^'p u?y cu?a ti?nh.", "Ba'o ca'o so^' 5 cu?a xa~.")).texts())
        .containsExactly("Tỷ lệ nữ tham gia cấp ủy của tỉnh.", "Báo cáo số 5 của xã.");
  }
}
