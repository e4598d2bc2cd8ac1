package vn.canbang.ingestion.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

import vn.canbang.core.document.Block;
import vn.canbang.ingestion.format.Content;
import vn.canbang.ingestion.format.TextReader;
import vn.canbang.ingestion.format.WordReader;

/** Tables that page breaks tore apart. A header is known here if it has the word "Tên". */
class TableStitcherTest {
  private static final String HEADER = "TT\tTên\tSố\n";

  @Test
  void aRepeatedHeaderIsDropped() {
    assertThat(stitched(HEADER + "1\tBa\t7\n\n" + HEADER + "2\tBốn\t8"))
        .containsExactly("TT|Tên|Số / 1|Ba|7 / 2|Bốn|8");
  }

  @Test
  void aRepeatedHeaderMayDifferInCapitalsAndMarks() {
    assertThat(stitched(HEADER + "1\tBa\t7\n\ntt\tTÊN\tSO\n2\tBốn\t8")).containsExactly("TT|Tên|Số / 1|Ba|7 / 2|Bốn|8");
  }

  @Test
  void everyRowOfARepeatedHeaderIsDropped() {
    String header = "TT\tTên\tSố\t\n\t\t2021\t2022\n";
    assertThat(stitched(header + "1\tBa\t7\t8\n\n" + header + "2\tBốn\t9\t6"))
        .containsExactly("TT|Tên|Số| / ||2021|2022 / 1|Ba|7|8 / 2|Bốn|9|6");
  }

  @Test
  void aTableGoesOnWithoutItsHeader() {
    assertThat(stitched(HEADER + "1\tBa\t7\n\n2\tBốn\t8")).containsExactly("TT|Tên|Số / 1|Ba|7 / 2|Bốn|8");
  }

  @Test
  void aTableGoesOnOverSeveralPages() {
    assertThat(stitched(HEADER + "1\tBa\t7\n\n" + HEADER + "2\tBốn\t8\n\n\n3\tNăm\t9"))
        .containsExactly("TT|Tên|Số / 1|Ba|7 / 2|Bốn|8 / 3|Năm|9");
  }

  @Test
  void aRowThatAPageBreakCutIsOneRow() {
    assertThat(stitched(HEADER + "1\tBa con\t7\n\n\tvà bốn\t\n2\tNăm\t8"))
        .containsExactly("TT|Tên|Số / 1|Ba con và bốn|7 / 2|Năm|8");
  }

  @Test
  void aCutRowMayHaveItsNumberBelow() {
    assertThat(stitched(HEADER + "1\tBa con\t\n\n\tvà bốn\t7")).containsExactly("TT|Tên|Số / 1|Ba con và bốn|7");
  }

  @Test
  void aCutRowMayGoOnWithAYear() {
    assertThat(stitched(HEADER + "1\tBa năm\t7\n\n\t2023\t\n2\tNăm\t8"))
        .containsExactly("TT|Tên|Số / 1|Ba năm 2023|7 / 2|Năm|8");
  }

  @Test
  void theCellOfACutRowKnowsWhereEachPartStands() {
    Content content = new TextReader().read(bytes(HEADER + "1\tBa con\t7\n\n\tvà bốn\t"));
    LogicalCell cell = stitch(content).get(0).rows().get(1).get(1);
    assertThat(cell.placeAt(cell.text().indexOf("Ba")).line()).isEqualTo(2);
    assertThat(cell.placeAt(cell.text().indexOf("bốn")).line()).isEqualTo(4);
  }

  @Test
  void onlyTheFirstRowOfAPageBelongsToTheRowBefore() {
    assertThat(stitched(HEADER + "1\tBa\t7\n\n2\tBốn\t8\n\tvà năm\t9"))
        .containsExactly("TT|Tên|Số / 1|Ba|7 / 2|Bốn|8 / |và năm|9");
  }

  @Test
  void anotherKnownHeaderBeginsAnotherTable() {
    assertThat(stitched(HEADER + "1\tBa\t7\n\nTT\tTên\tNăm\n1\tBốn\t8"))
        .containsExactly("TT|Tên|Số / 1|Ba|7", "TT|Tên|Năm / 1|Bốn|8");
  }

  @Test
  void tablesOfDifferentWidthAreNotJoined() {
    assertThat(stitched(HEADER + "1\tBa\t7\n\n2\tBốn\t8\t9")).containsExactly("TT|Tên|Số / 1|Ba|7", "2|Bốn|8|9");
  }

  @Test
  void wordsBetweenTablesKeepThemApart() {
    assertThat(stitched(HEADER + "1\tBa\t7\nBiểu 2. Khác\n" + HEADER + "1\tBốn\t8"))
        .containsExactly("TT|Tên|Số / 1|Ba|7", "TT|Tên|Số / 1|Bốn|8");
  }

  @Test
  void theTitleIsWhatStandsRightAboveTheTable() {
    List<LogicalTable> tables = stitch(new TextReader().read(bytes("Một\nHai\nBa\nBốn\n" + HEADER + "1\tBa\t7\n\n2\tBốn\t8\n"
        + "Biểu 2\n" + HEADER + "1\tBa\t7")));
    assertThat(tables).extracting(LogicalTable::title).containsExactly("Hai\nBa\nBốn", "Biểu 2");
  }

  /** Word has no pages in its file: two tables there are two. */
  @Test
  void tablesOfAWordDocumentAreNotJoined() throws IOException {
    try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (String row : List.of("Tên", "Ba")) {
        document.createTable(1, 1).getRow(0).getCell(0).setText(row);
        document.createParagraph();
      }
      document.write(out);
      assertThat(spelled(stitch(new WordReader().read(out.toByteArray())))).containsExactly("Tên", "Ba");
    }
  }

  private static List<String> stitched(String text) {
    return spelled(stitch(new TextReader().read(bytes(text))));
  }

  private static List<LogicalTable> stitch(Content content) {
    List<Block> blocks = content.blocks();
    return TableStitcher.stitch(blocks, rows -> rows.get(0).stream().anyMatch(cell -> cell.text().equals("Tên")));
  }

  /** Cells with "|" between them, rows with "/". */
  private static List<String> spelled(List<LogicalTable> tables) {
    return tables.stream().map(table -> table.rows().stream()
        .map(row -> row.stream().map(LogicalCell::text).collect(Collectors.joining("|")))
        .collect(Collectors.joining(" / "))).toList();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
