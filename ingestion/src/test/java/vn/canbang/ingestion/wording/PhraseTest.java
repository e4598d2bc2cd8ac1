package vn.canbang.ingestion.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;


class PhraseTest {

  @Test
  void accentsCaseAndPunctuationDoNotMatter() {
    assertThat(found("tỷ lệ nữ thạc sĩ", "Chỉ tiêu 4.a: TỈ LỆ NỮ thạc sỹ trong")).isTrue();
    assertThat(found("đồng tính, song tính", "người đồng tính,song tính và chuyển giới")).isTrue();
  }

  @Test
  void wordsBetweenAreAllowedWhereThePhraseSaysSo() {
    assertThat(found("người gây bạo lực … tư vấn", "người gây bạo lực gia đình được phát hiện được tư vấn")).isTrue();
    assertThat(found("người gây bạo lực tư vấn", "người gây bạo lực gia đình được tư vấn")).isFalse();
  }

  @Test
  void aSingleWordKeepsItsAccents() {
    assertThat(found("nam", "đến năm 2025")).isFalse();
    assertThat(found("nam", "lao động NAM")).isTrue();
  }

  @Test
  void aWordIsNotFoundInsideAnother() {
    assertThat(found("nữ", "nửa nuôi")).isFalse();
    assertThat(found("tỷ lệ", "tỷ lệch")).isFalse();
  }

  private static boolean found(String phrase, String text) {
    return new Phrase(phrase).find(Phrase.Text.of(text)).isPresent();
  }
}
