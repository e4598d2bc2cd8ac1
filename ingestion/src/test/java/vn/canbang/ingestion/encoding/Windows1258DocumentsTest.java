package vn.canbang.ingestion.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

import vn.canbang.core.catalogue.CatalogueLoader;
import vn.canbang.core.notice.Notice;
import vn.canbang.ingestion.Ingestion;
import vn.canbang.ingestion.Reading;
import vn.canbang.ingestion.format.TestFiles;
import vn.canbang.ingestion.format.WordFiles;

/**
 * Windows-1258 keeps the tone behind its letter (ê and a dot below for ệ). In Word files it stands as such, or as the signs
 * that Windows-1252 has for the same bytes where a program took the one for the other (lêò for lệ).
 */
class Windows1258DocumentsTest {
  private static final Ingestion INGESTION = new Ingestion(CatalogueLoader.packaged());
  private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");
  private static final List<String> TEXT = List.of("ỦY BAN NHÂN DÂN TỈNH QUẢNG NINH", "Số: 45/BC-UBND",
      "Quảng Ninh, ngày 12 tháng 12 năm 2023", "BÁO CÁO", "Công tác bình đẳng giới năm 2023 của tỉnh Quảng Ninh",
      "I. KẾT QUẢ", "Tỷ lệ nữ tham gia cấp ủy cấp tỉnh nhiệm kỳ 2020-2025 đạt 27,66% (13/47 đồng chí).",
      "Trên địa bàn tỉnh xảy ra 12 vụ bạo lực gia đình; số cặp tảo hôn là 19 cặp.");
  private static final List<String> FACTS = List.of("CT.CAPUY.T term 2020-2025 27.66", "BL.VU.GD 2023 12", "TH.CAP 2023 19");

  @Test
  void tonesBehindTheirLettersInWord() throws IOException {
    Reading reading = INGESTION.read("bao-cao.docx", WordFiles.ofParagraphs(TEXT.stream()
        .map(Windows1258DocumentsTest::tonesBehind).toList()));
    assertThat(facts(reading)).isEqualTo(FACTS);
    assertThat(quotes(reading)).isEqualTo(quotes(INGESTION.read("bao-cao.docx", WordFiles.ofParagraphs(TEXT))));
  }

  @Test
  void aToneInARunOfItsOwn() throws IOException {
    try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (String text : TEXT) {
        XWPFParagraph paragraph = document.createParagraph();
        tonesBehind(text).chars().forEach(c -> paragraph.createRun().setText(Character.toString(c)));
      }
      document.write(out);
      assertThat(facts(INGESTION.read("bao-cao.docx", out.toByteArray()))).isEqualTo(FACTS);
    }
  }

  @Test
  void bytesTakenForWindows1252InWord() throws IOException {
    Reading reading = INGESTION.read("bao-cao.docx", WordFiles.ofParagraphs(TEXT.stream()
        .map(Windows1258DocumentsTest::takenForWindows1252).toList()));
    isConverted(reading);
    assertThat(quotes(reading)).isEqualTo(quotes(INGESTION.read("bao-cao.docx", WordFiles.ofParagraphs(TEXT))));
  }

  @Test
  void bytesTakenForWindows1252InOneParagraphOnly() throws IOException {
    List<String> paragraphs = new ArrayList<>(TEXT);
    paragraphs.set(6, takenForWindows1252(TEXT.get(6)));
    isConverted(INGESTION.read("bao-cao.docx", WordFiles.ofParagraphs(paragraphs)));
  }

  @Test
  void bytesTakenForWindows1252InOldWord() throws IOException {
    isConverted(INGESTION.read("bao-cao.doc", oldWord(TEXT.stream().map(Windows1258DocumentsTest::takenForWindows1252)
        .toList())));
  }

  @Test
  void tonesBehindTheirLettersInOldWord() throws IOException {
    Reading reading = INGESTION.read("bao-cao.doc", oldWord(TEXT.stream().map(Windows1258DocumentsTest::tonesBehind)
        .toList()));
    assertThat(facts(reading)).isEqualTo(FACTS);
  }

  /** RTF names its code page and writes bytes: \'ec is the acute accent there. */
  @Test
  void theCodePageOfRtf() {
    StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi\\ansicpg1258\\deff0");
    rtf.append("{\\fonttbl{\\f0\\fcharset163 Times New Roman;}}\\f0 ");
    for (String text : TEXT) {
      for (byte b : tonesBehind(text).getBytes(WINDOWS_1258)) {
        rtf.append(b >= 0 ? String.valueOf((char) b) : "\\'%02x".formatted(b));
      }
      rtf.append("\\par\n");
    }
    assertThat(facts(INGESTION.read("bao-cao.rtf", rtf.append('}').toString().getBytes(StandardCharsets.US_ASCII))))
        .isEqualTo(FACTS);
  }

  private static void isConverted(Reading reading) {
    assertThat(facts(reading)).isEqualTo(FACTS);
    assertThat(reading.notices()).filteredOn(notice -> notice.code().equals("encoding_converted")).singleElement()
        .extracting(Notice::en).asString().contains(" Windows-1258 ");
  }

  private static List<String> facts(Reading reading) {
    assertThat(reading.found()).as("%s", reading.notices()).isPresent();
    return reading.document().facts().stream()
        .map(fact -> fact.indicator() + " " + fact.period() + " " + fact.value().toPlainString()).toList();
  }

  private static List<String> quotes(Reading reading) {
    return reading.document().facts().stream().map(fact -> fact.quote()).toList();
  }

  /** Letters as the code page has them, whole, and each tone behind its letter. */
  private static String tonesBehind(String text) {
    StringBuilder behind = new StringBuilder();
    for (char c : text.toCharArray()) {
      char tone = Tone.of(c);
      behind.append(tone == 0 ? c : Tone.without(c));
      if (tone != 0) {
        behind.append(tone);
      }
    }
    return behind.toString();
  }

  private static String takenForWindows1252(String text) {
    byte[] bytes = tonesBehind(text).getBytes(WINDOWS_1258);
    assertThat(new String(bytes, WINDOWS_1258)).isEqualTo(tonesBehind(text));
    return OldBytes.decodeWindows1252(bytes);
  }

  private static byte[] oldWord(List<String> paragraphs) throws IOException {
    try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(TestFiles.bytes("blank.doc")));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.getRange().insertBefore(String.join("\r", paragraphs) + "\r");
      document.write(out);
      return out.toByteArray();
    }
  }
}
