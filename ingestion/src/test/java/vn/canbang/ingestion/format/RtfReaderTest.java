package vn.canbang.ingestion.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

class RtfReaderTest extends DocumentReaderContract {

  @Override
  DocumentReader reader() {
    return new RtfReader();
  }

  @Override
  byte[] sample() throws Exception {
    return TestFiles.bytes("sample.rtf");
  }

  @Test
  void whatIsNoTextOfTheDocumentIsLeftOut() {
    String rtf = """
        {\\rtf1\\ansi{\\fonttbl{\\f0 Times;}}{\\info{\\title T\\'ean}}{\\*\\generator R}{\\*\\unheardof \\'e1n}
        {\\header\\pard \\'e2m\\par}{\\field{\\*\\fldinst PAGE}{\\fldrslt B\\'e1o}} {\\v k\\'edn}c\\'e1o{\\footnote ghi}\\par}""";
    assertThat(read(rtf)).isEqualTo("Báo cáo");
  }

  @Test
  void tablesThatFollowOneAnotherAndRowsOfOtherWidthsKeepTheirColumns() {
    String rtf = """
        {\\rtf1\\ansi\\trowd\\cellx1000\\cellx2000\\cellx3000\\intbl a\\cell b\\cell c\\cell\\row
        \\trowd\\cellx2000\\cellx3000\\intbl d\\cell e\\par f\\cell\\row\\pard g\\par
        \\trowd\\cellx1000\\intbl h\\cell\\row\\pard i}""";
    assertThat(read(rtf)).isEqualTo("|a|b|c|\n|d||e f|\ng\n|h|\ni");
  }

  @Test
  void groupsThatDoNotMatchAreADamage() {
    assertThatThrownBy(() -> read("{\\rtf1\\ansi a}}}} b\\par}}")).isInstanceOfSatisfying(UnreadableFileException.class,
        refused -> assertThat(refused.notice().code()).isEqualTo("file_damaged"));
  }

  private String read(String rtf) {
    return spell(reader().read(rtf.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII)).blocks());
  }
}
