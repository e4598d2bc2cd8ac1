package vn.canbang.ingestion.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StyledTextTest {
  private final Set<OldEncoding> converted = EnumSet.noneOf(OldEncoding.class);
  private StyledText text;

  @BeforeEach
  void begin() {
    text = new StyledText(converted);
  }

  @Test
  void eachPartIsReadByItsFont() {
    text.append("Tỷ lệ ", "Times New Roman").append("n÷ ", ".VnTime").append("baùo caùo ", "VNI-Times")
        .append("tØnh", ".VnTimeH");
    assertThat(text).hasToString("Tỷ lệ nữ báo cáo TỈNH");
    assertThat(converted).containsExactly(OldEncoding.TCVN3, OldEncoding.VNI);
  }

  @Test
  void aWordCutIntoPartsOfOneFontIsReadWhole() {
    text.append("nö", "VNI-Times").append("õ", "VNI-Helve");
    assertThat(text).hasToString("nữ");
  }

  @Test
  void unicodeUnderAnOldFontStays() {
    text.append("Báo cáo ", ".VnTime").append("của huyện", ".VnTime");
    assertThat(text).hasToString("Báo cáo của huyện");
    assertThat(new StyledText(converted).append("Báo cáo", ".VnTime")).hasToString("Báo cáo");
    assertThat(converted).isEmpty();
  }

  @Test
  void codesInThePrivateAreaAreThoseOfTheFont() {
    text.append("n\uF0F7 tr\uF0DD", ".VnTime");
    assertThat(text).hasToString("nữ trí");
  }

  @Test
  void numbersInAnOldFontAreNoConversion() {
    text.append("36,66 %", ".VnTime");
    assertThat(text).hasToString("36,66 %");
    assertThat(converted).isEmpty();
  }
}
