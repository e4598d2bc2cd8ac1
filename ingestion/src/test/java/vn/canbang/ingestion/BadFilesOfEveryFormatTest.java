package vn.canbang.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.canbang.core.catalogue.CatalogueLoader;
import vn.canbang.ingestion.format.TestFiles;

class BadFilesOfEveryFormatTest {
  private static final Ingestion INGESTION = new Ingestion(CatalogueLoader.packaged());

  @ParameterizedTest
  @ValueSource(strings = {"txt", "docx", "doc", "xlsx", "xls", "odt", "rtf", "html"})
  void anEmptyFileIsRefused(String format) {
    assertRefused("rong." + format, new byte[0], "empty_file");
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "doc", "xlsx", "xls", "odt", "rtf", "html"})
  void aFileWithoutTextIsRefused(String format) throws IOException {
    assertRefused("trang." + format, TestFiles.bytes("blank." + format), "no_text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "doc", "xlsx", "xls", "odt", "rtf"})
  void aFileCutAnywhereIsRefused(String format) throws IOException {
    byte[] whole = TestFiles.bytes("sample." + format);
    for (int tenths = 1; tenths < 10; tenths++) {
      assertRefused("dut." + format, Arrays.copyOf(whole, whole.length * tenths / 10), "file_damaged");
    }
  }

  @Test
  void aPageThatLacksItsEndIsReadWithAWarning() throws IOException {
    byte[] whole = TestFiles.bytes("sample.html");
    Reading reading = INGESTION.read("dut.html", Arrays.copyOf(whole, whole.length * 8 / 10));
    assertThat(reading.refused()).isFalse();
    assertThat(reading.notices()).anyMatch(notice -> notice.code().equals("end_missing"));
  }

  @Test
  void textCutInsideALetterIsRefused() {
    byte[] whole = "Báo cáo kết quả".getBytes(StandardCharsets.UTF_8);
    assertRefused("dut.txt", Arrays.copyOf(whole, whole.length - 1), "file_damaged");
  }

  @ParameterizedTest
  @CsvSource({"docx, xlsx", "docx, doc", "docx, odt", "docx, txt", "doc, xls", "doc, docx", "doc, rtf", "xls, doc",
      "xls, xlsx", "xlsx, docx", "xlsx, xls", "odt, docx", "odt, html", "rtf, doc", "rtf, txt", "rtf, html", "html, doc",
      "html, xls", "html, docx", "html, txt"})
  void aFileUnderTheNameOfAnotherFormatIsRefusedSayingWhatItIs(String format, String named) throws IOException {
    Reading reading = assertRefused("bao-cao." + named, TestFiles.bytes("sample." + format), "format_mismatch");
    assertThat(reading.notices().get(0).en()).contains("." + named)
        .containsIgnoringCase(format.equals("html") || format.equals("rtf") ? format : "(." + format + ")");
  }

  @ParameterizedTest
  @ValueSource(strings = {"txt", "docx", "doc", "xlsx", "xls", "odt", "rtf", "html", "pdf"})
  void aPdfIsRefusedUnderAnyName(String format) {
    assertRefused("bao-cao." + format, "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII),
        format.equals("pdf") ? "format_unknown" : "format_mismatch");
  }

  @Test
  void theNoticeOfAnUnknownFormatNamesWhatIsRead() {
    assertThat(assertRefused("bao-cao.pdf", new byte[] {1}, "format_unknown").notices().get(0).vi())
        .contains(".txt, .docx, .doc, .xlsx, .xls, .odt, .rtf, .html");
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "doc", "xlsx", "xls", "odt"})
  void aFileWithAPasswordIsRefused(String format) throws Exception {
    byte[] locked = switch (format) {
      case "odt" -> lockedText();
      case "doc", "xls" -> lockedOld(format);
      default -> lockedOffice(TestFiles.bytes("sample." + format));
    };
    assertRefused("khoa." + format, locked, "password_protected");
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "doc", "xlsx", "xls", "odt", "rtf", "html"})
  void aDocumentWithoutTablesIsReadAndSaysSo(String format) throws IOException {
    Reading reading = INGESTION.read("khong-bang." + format, TestFiles.bytes("no-table." + format));
    assertThat(reading.found()).hasValueSatisfying(document -> {
      assertThat(document.blocks()).hasSize(4);
      assertThat(document.head().unitName()).isEqualTo("Tỉnh Nghệ An");
    });
    assertThat(reading.notices()).extracting("code").contains("no_figures");
  }

  @Test
  void aPackedPartThatGrowsBeyondAllMeasureIsRefused() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      putMimeType(zip);
      put(zip, "content.xml", new byte[20 << 20]);
    }
    assertRefused("bom.odt", out.toByteArray(), "too_large");
  }

  private static byte[] lockedOffice(byte[] plain) throws Exception {
    try (POIFSFileSystem file = new POIFSFileSystem(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("khoa");
      try (OutputStream locked = encryptor.getDataStream(file)) {
        locked.write(plain);
      }
      file.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  private static byte[] lockedOld(String format) throws IOException {
    Biff8EncryptionKey.setCurrentUserPassword("khoa");
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      ByteArrayInputStream plain = new ByteArrayInputStream(TestFiles.bytes("sample." + format));
      if (format.equals("xls")) {
        try (HSSFWorkbook workbook = new HSSFWorkbook(plain)) {
          workbook.write(out);
        }
      } else {
        try (HWPFDocument document = new HWPFDocument(plain)) {
          document.write(out);
        }
      }
      return out.toByteArray();
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }

  private static byte[] lockedText() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      putMimeType(zip);
      put(zip, "META-INF/manifest.xml", """
          <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">
          <manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry>
          </manifest:manifest>""".getBytes(StandardCharsets.UTF_8));
      put(zip, "content.xml", new byte[] {1, 2, 3});
    }
    return out.toByteArray();
  }

  /** Not packed, as the standard asks. */
  private static void putMimeType(ZipOutputStream zip) throws IOException {
    zip.setLevel(Deflater.NO_COMPRESSION);
    put(zip, "mimetype", "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII));
    zip.setLevel(Deflater.DEFAULT_COMPRESSION);
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
    zip.closeEntry();
  }

  private static Reading assertRefused(String name, byte[] bytes, String code) {
    Reading reading = INGESTION.read(name, bytes);
    assertThat(reading.notices()).as(name).singleElement().satisfies(notice -> {
      assertThat(notice.code()).as(notice.en()).isEqualTo(code);
      assertThat(notice.isError()).isTrue();
      assertThat(notice.vi()).contains(name);
    });
    assertThat(reading.refused()).isTrue();
    return reading;
  }
}
