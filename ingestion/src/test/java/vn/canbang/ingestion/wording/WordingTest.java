package vn.canbang.ingestion.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class WordingTest {

  @Test
  void partsInAnyOrderMayStandAnywhere() {
    assertThat(found("nữ + cấp ủy|ban chấp hành", "Trong ban chấp hành có 5 đồng chí nữ")).hasSize(1);
    assertThat(found("nữ + cấp ủy|ban chấp hành", "Trong ban chấp hành có 5 đồng chí nam")).isEmpty();
  }

  @Test
  void partsInOrderFollowEachOther() {
    assertThat(found("người gây bạo lực … tư vấn", "người gây bạo lực được phát hiện được tư vấn")).hasSize(1);
    assertThat(found("người gây bạo lực … tư vấn", "tư vấn cho người gây bạo lực")).isEmpty();
  }

  @Test
  void ofSeveralPlacesTheNearestIsTaken() {
    String text = "tập huấn 5 lớp và tập huấn 3 buổi";
    assertThat(near("tập huấn", text, text.indexOf('3')).start()).isEqualTo(text.lastIndexOf("tập"));
    assertThat(near("tập huấn", text, text.indexOf('5')).start()).isZero();
  }

  @Test
  void aSingleWordKeepsItsAccentsWhereverItsToneMarkStands() {
    assertThat(found("nam", "đến năm 2025")).isEmpty();
    assertThat(found("hòa", "xã HOÀ bình")).hasSize(1);
    assertThat(found("hòa", "xã hoa bình")).isEmpty();
  }

  @Test
  void severalWordsMayHaveLostTheirAccents() {
    assertThat(found("bạo lực gia đình", "vụ bảo lực gia đinh")).hasSize(1);
    assertThat(found("tỉ lệ", "Tỷ lệ nữ")).hasSize(1);
  }

  @Test
  void aPartAloneIsNoWordingButIsKnownAsAPart() {
    WordingScan scan = scan("tập huấn + phụ nữ", "tập huấn 3 lớp");
    assertThat(scan.near(0, 0, Integer.MAX_VALUE, any -> true)).isEmpty();
    assertThat(scan.occurrences(any -> true)).isEmpty();
    assertThat(scan.isWithinPart(0, 3, any -> true)).isTrue();
    assertThat(scan.isWithinPart(4, 10, any -> true)).isFalse();
  }

  private static List<WordingScan.Hit> found(String wording, String text) {
    return scan(wording, text).near(0, 0, text.length(), any -> true);
  }

  private static WordingScan.Hit near(String wording, String text, int at) {
    return scan(wording, text).near(at, 0, text.length(), any -> true).get(0);
  }

  private static WordingScan scan(String wording, String text) {
    return new WordingTrie(List.of(Wording.parse(wording))).scan(Words.of(text));
  }
}
