package vn.canbang.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import vn.canbang.core.catalogue.CatalogueLoader;
import vn.canbang.core.notice.Notice;

class BadFilesTest {
  private static final Ingestion INGESTION = new Ingestion(CatalogueLoader.packaged());
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};

  @Test
  void eachIsRefusedWithItsReasonInBothLanguages() {
    assertRefused("rong.docx", new byte[0], "empty_file");
    assertRefused("anh.docx", PNG, "format_mismatch");
    assertRefused("anh.txt", PNG, "format_mismatch");
    assertRefused("bieu.xlsx", "không phải bảng tính".getBytes(StandardCharsets.UTF_8), "format_mismatch");
    assertRefused("hong.docx", new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0}, "file_damaged");
    assertRefused("hong.xlsx", new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0}, "file_damaged");
    assertRefused("english.txt", "The quick brown fox jumps over the lazy dog.".getBytes(StandardCharsets.UTF_8),
        "not_vietnamese");
    assertRefused("trang.txt", " \n\t\n".getBytes(StandardCharsets.UTF_8), "no_text");
    assertRefused("bao-cao.wps", "Báo cáo".getBytes(StandardCharsets.UTF_8), "format_unknown");
  }

  @Test
  void aMergedRegionOfTheWholeSheetIsNoTrouble() throws Exception {
    try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Sheet sheet = workbook.createSheet();
      sheet.createRow(0).createCell(0).setCellValue("Báo cáo công tác bình đẳng giới của tỉnh Nghệ An");
      sheet.addMergedRegionUnsafe(new CellRangeAddress(0, 1_048_575, 0, 500));
      workbook.write(out);
      assertThat(INGESTION.read("gop.xlsx", out.toByteArray()).refused()).isFalse();
    }
  }

  @Test
  void aTableWiderThanAnyReportIsRefused() throws Exception {
    try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Sheet sheet = workbook.createSheet();
      for (int row = 0; row < 200; row++) {
        sheet.createRow(row).createCell(0).setCellValue("Chỉ tiêu");
        sheet.getRow(row).createCell(16_000).setCellValue("1");
      }
      workbook.write(out);
      assertRefused("rong.xlsx", out.toByteArray(), "too_large");
    }
  }

  @Test
  void datesTypedWrongDoNotStopTheReading() {
    String text = """
        BÁO CÁO
        Công tác năm 2023 của tỉnh Nghệ An (từ ngày 15/12/2023 đến ngày 14/11/2023), nhiệm kỳ 2026-2021
        TT\tChỉ tiêu\tKết quả nhiệm kỳ 2026-2021
        1\tTỷ lệ lao động nữ làm công hưởng lương\t40
        """;
    assertThat(INGESTION.read("ngay.txt", text.getBytes(StandardCharsets.UTF_8)).refused()).isFalse();
  }

  private static void assertRefused(String name, byte[] bytes, String code) {
    Reading reading = INGESTION.read(name, bytes);
    assertThat(reading.refused()).as(name).isTrue();
    assertThat(reading.notices()).singleElement().satisfies(notice -> {
      assertThat(notice.code()).isEqualTo(code);
      assertThat(notice.vi()).contains(name);
      assertThat(notice.en()).contains(name);
      assertThat(notice.isError()).isTrue();
    });
    assertThat(reading.notices()).extracting(Notice::document).containsExactly(name);
  }
}
