package vn.canbang.dashboard.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.canbang.core.catalogue.CatalogueLoader;
import vn.canbang.core.document.Place;
import vn.canbang.core.fact.Fact;
import vn.canbang.core.fact.FactKind;
import vn.canbang.core.fact.Qualifier;
import vn.canbang.core.period.Period;
import vn.canbang.core.store.ReviewedFact;
import vn.canbang.dashboard.review.ReviewSheet.Content;
import vn.canbang.dashboard.review.ReviewSheet.Form;
import vn.canbang.dashboard.review.ReviewSheet.Row;

class ReviewSheetTest {
  private static final String FORMULA = "=HYPERLINK(\"x\")";

  @ParameterizedTest
  @EnumSource(Form.class)
  void whatIsWrittenIsRead(Form form) throws IOException {
    Content content = ReviewSheet.read("phiếu", written(form), form);
    assertThat(content.notices()).isEmpty();
    assertThat(content.rows()).singleElement().satisfies(row -> {
      assertThat(row.number()).isEqualTo(2);
      assertThat(row.get("fact_id")).isEqualTo("0123456789012345");
      assertThat(row.get("unit")).isEqualTo("Tỉnh Nghệ An");
      assertThat(row.get("value")).isEqualTo("46.3");
      assertThat(row.get("quote")).isEqualTo(FORMULA);
      assertThat(row.get("verdict")).isEmpty();
    });
  }

  @Test
  void noTextOfACsvStartsLikeAFormula() throws IOException {
    assertThat(new String(written(Form.CSV), StandardCharsets.UTF_8)).startsWith("\uFEFFdocument,").contains(",\"'=HYPERLINK(");
  }

  @Test
  void textsInExcelAreTextsAndNumbersNumbers() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(written(Form.XLSX)))) {
      var row = workbook.getSheetAt(0).getRow(1);
      assertThat(row.getCell(ReviewSheet.COLUMNS.indexOf("quote")).getCellType()).isEqualTo(CellType.STRING);
      assertThat(row.getCell(ReviewSheet.COLUMNS.indexOf("fact_id")).getCellType()).isEqualTo(CellType.STRING);
      assertThat(row.getCell(ReviewSheet.COLUMNS.indexOf("value")).getNumericCellValue()).isEqualTo(46.3);
    }
  }

  @Test
  void takesTheSemicolonsOfVietnameseExcelAndLineBreaksInCells() {
    Content content = csv("verdict;fact_id;value;reason\r\nSửa;a;46,3;\"dòng một\ndòng \"\"hai\"\"\"\r\n;;;\r\naccept;b;1;\r\n");
    assertThat(content.rows()).extracting(Row::number).containsExactly(2, 4);
    assertThat(content.rows().get(0).get("reason")).isEqualTo("dòng một\ndòng \"hai\"");
  }

  @Test
  void saysWhyASheetCannotBeRead() {
    assertThat(codes(csv(""))).containsExactly("sheet_empty");
    assertThat(codes(csv("a,b\n1,2\n"))).containsExactly("sheet_columns");
    assertThat(codes(ReviewSheet.read("x", new byte[] {(byte) 0xff, 'a'}, Form.CSV))).containsExactly("sheet_not_utf8");
    assertThat(codes(ReviewSheet.read("x", new byte[] {1, 2, 3}, Form.XLSX))).containsExactly("sheet_unreadable");
  }

  private static List<String> codes(Content content) {
    assertThat(content.rows()).isEmpty();
    return content.notices().stream().map(notice -> notice.code()).toList();
  }

  private static Content csv(String text) {
    return ReviewSheet.read("phiếu.csv", text.getBytes(StandardCharsets.UTF_8), Form.CSV);
  }

  private static byte[] written(Form form) throws IOException {
    Fact fact = new Fact("báo cáo.txt", Place.ofLine(3, 1), "Tỉnh Nghệ An", "40@2004-08-31", "M1.CT1.X", Map.of("level", "X"),
        "area", Period.year(2021), FactKind.RESULT, new BigDecimal("46.3"), null, null, Qualifier.EQUAL, "%", FORMULA, 0.9,
        List.of(), List.of());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReviewSheet.of(CatalogueLoader.packaged()).write(
        List.of(new ReviewedFact("0123456789012345", "abc", fact.key(), fact, "waiting", null)), form, out);
    return out.toByteArray();
  }
}
