package vn.canbang.ingestion.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.canbang.core.document.Block;
import vn.canbang.core.document.Cell;

/** What every reader promises: the same blocks for the same content, whatever the format. */
abstract class DocumentReaderContract {

  /** The content below, written in the format of the reader by a program that is not ours. */
  abstract byte[] sample() throws Exception;

  abstract DocumentReader reader();

  /** How the content reads, each block a line and each cell between bars. */
  static final String EXPECTED = """
      Phụ lục 2. Kế hoạch thực hiện các mục tiêu, chỉ tiêu năm 2022
      (Kèm theo Kế hoạch của Ủy ban nhân dân)
      |TT|Chỉ tiêu|Đơn vị tính|Kết quả năm 2021|Đơn vị chủ trì|
      |I|Mục tiêu 1: Chính trị||||
      |1.1|Tỷ lệ nữ tham gia cấp ủy|%|36,66|Sở Nội vụ|
      |1.2|Tỷ lệ nữ đại biểu|%|1.500,5||
      |II|Mục tiêu 2: Kinh tế||||
      |2|Tỷ lệ nữ giám đốc||31,33|Sở KH-ĐT|
      Trên đây là kế hoạch năm 2022.""";

  @Test
  void givesTheSameBlocksForTheSameContent() throws Exception {
    assertThat(spell(reader().read(sample()).blocks())).isEqualTo(EXPECTED);
  }

  @Test
  void everyCellKnowsItsPlace() throws Exception {
    Block.Table table = reader().read(sample()).blocks().stream().filter(Block.Table.class::isInstance)
        .map(Block.Table.class::cast).findFirst().orElseThrow();
    Cell cell = table.rows().get(2).get(3);
    assertThat(cell.text()).isEqualTo("36,66");
    assertThat(cell.place().table()).isEqualTo(1);
    assertThat(cell.place().column()).isEqualTo(4);
    assertThat(cell.place().row()).isEqualTo(table.rows().get(0).get(0).place().row() + 2);
  }

  @Test
  void aTruncatedFileIsRefusedWithTheReason() throws Exception {
    byte[] whole = sample();
    assumeThat(List.of("text", "html")).as("formats that do not say where they end").doesNotContain(reader().format());
    assertThatThrownBy(() -> reader().read(Arrays.copyOf(whole, whole.length / 2)))
        .isInstanceOfSatisfying(UnreadableFileException.class,
            refused -> assertThat(refused.notice().code()).isEqualTo("file_damaged"));
  }

  static String spell(List<Block> blocks) {
    StringBuilder lines = new StringBuilder();
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        lines.append(paragraph.text()).append('\n');
      } else {
        for (List<Cell> row : ((Block.Table) block).rows()) {
          lines.append('|');
          row.forEach(cell -> lines.append(cell.text()).append('|'));
          lines.append('\n');
        }
      }
    }
    return lines.toString().strip();
  }
}
