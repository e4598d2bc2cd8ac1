package vn.canbang.ingestion.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OldEncodingTest {

  /** The 67 letters that ASCII lacks, in lower case. */
  private static List<String> letters() {
    List<String> letters = new ArrayList<>(List.of("đ"));
    for (String vowel : "a ă â e ê i o ô ơ u ư y".split(" ")) {
      for (String tone : new String[] {"", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"}) {
        letters.add(Normalizer.normalize(vowel + tone, Normalizer.Form.NFC));
      }
    }
    letters.removeIf(letter -> letter.charAt(0) < 128);
    return letters;
  }

  @ParameterizedTest
  @EnumSource(names = {"VNI", "VIQR"})
  void everyLetterComesBackInBothCases(OldEncoding encoding) {
    assertThat(letters()).hasSize(67).allSatisfy(letter -> {
      String capital = letter.toUpperCase(Locale.ROOT);
      assertThat(encoding.decode(encoding.encode(letter))).isEqualTo(letter);
      assertThat(encoding.decode(encoding.encode(capital))).isEqualTo(capital);
    });
    assertThat(letters().stream().map(encoding::encode)).doesNotHaveDuplicates();
  }

  @Test
  void everyLetterOfTcvn3ComesBackAndItsCapitalInTheFontOfCapitals() {
    FontEncodings.Shown small = FontEncodings.find(".VnTime").orElseThrow();
    FontEncodings.Shown capitals = FontEncodings.find(".VnTimeH").orElseThrow();
    assertThat(letters()).allSatisfy(letter -> {
      String written = OldEncoding.TCVN3.encode(letter);
      assertThat(written).hasSize(1);
      assertThat(small.decode(written)).isEqualTo(letter);
      assertThat(capitals.decode(written)).isEqualTo(letter.toUpperCase(Locale.ROOT));
    });
    assertThat(small.decode(OldEncoding.TCVN3.encode("ĂÂÊÔƠƯĐ"))).isEqualTo("ĂÂÊÔƠƯĐ");
  }

  /** Against the code page that the Java runtime brings along. */
  @Test
  void everyLetterOfWindows1258ComesBack() {
    Charset vietnamese = Charset.forName("windows-1258");
    List<String> both = new ArrayList<>(letters());
    letters().forEach(letter -> both.add(letter.toUpperCase(Locale.ROOT)));
    assertThat(both).hasSize(134).allSatisfy(letter -> {
      byte[] bytes = inCodePage(letter).getBytes(vietnamese);
      assertThat(bytes).doesNotContain((byte) '?');
      assertThat(OldEncoding.WINDOWS_1258.decode(OldBytes.decodeWindows1252(bytes))).isEqualTo(letter);
    });
  }

  /** Letters of the code page stay whole, their tones follow: ấ is â and a combining acute accent. */
  private static String inCodePage(String letter) {
    char tone = Tone.of(letter.charAt(0));
    return tone == 0 ? letter : Tone.without(letter.charAt(0)) + String.valueOf(tone);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "TCVN3        | n÷ trÝ thøc                | nữ trí thức",
      "TCVN3        | B¾c K¹n                    | Bắc Kạn",
      "TCVN3        | T¶O H¤N                    | TẢO HÔN",
      "TCVN3        | §¹i häc Hµ Néi, UBND tØnh  | Đại học Hà Nội, UBND tỉnh",
      "TCVN3        | Së KH-§T, Sè: 45/KH, §· cã | Sở KH-ĐT, Số: 45/KH, Đã có",
      "VNI          | tyû leä nöõ                | tỷ lệ nữ",
      "VNI          | HOÄI ÑOÀNG NHAÂN DAÂN      | HỘI ĐỒNG NHÂN DÂN",
      "VIQR         | tha`nh pho^' Ho^` Chi' Minh | thành phố Hồ Chí Minh"})
  void readsSamplesFromTheField(OldEncoding encoding, String written, String meant) {
    assertThat(encoding.decode(written)).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource({"Times New Roman", "Arial", "UVnTime", "VnUnicode", "Symbol", "''"})
  void fontsOfUnicodeShowNoOldEncoding(String font) {
    assertThat(FontEncodings.find(font)).isEmpty();
  }
}
