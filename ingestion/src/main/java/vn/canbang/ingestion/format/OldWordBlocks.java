package vn.canbang.ingestion.format;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

import vn.canbang.ingestion.encoding.StyledText;

/** The blocks of a document of Word 97 to 2003. */
final class OldWordBlocks {
  private static final char LINE = '\u000B';
  private static final char PAGE = '\f';
  private static final char HYPHEN = '\u001E';

  private final BlockList blocks;

  OldWordBlocks(BlockList blocks) {
    this.blocks = blocks;
  }

  void read(Range range) {
    int index = 0;
    while (index < range.numParagraphs()) {
      Paragraph paragraph = range.getParagraph(index);
      if (paragraph.isInTable()) {
        Table table = range.getTable(paragraph);
        table(table);
        index += Math.max(1, table.numParagraphs());
      } else {
        blocks.paragraphs(text(paragraph));
        index++;
      }
    }
  }

  private void table(Table table) {
    EdgeGrid grid = new EdgeGrid();
    for (int r = 0; r < table.numRows(); r++) {
      TableRow row = table.getRow(r);
      List<EdgeGrid.EdgeCell> cells = new ArrayList<>();
      for (int c = 0; c < row.numCells(); c++) {
        TableCell cell = row.getCell(c);
        boolean covered = (cell.isMerged() && !cell.isFirstMerged())
            || (cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged());
        cells.add(new EdgeGrid.EdgeCell(BlockList.cellText(text(cell)), cell.getLeftEdge(),
            cell.getLeftEdge() + cell.getWidth(), covered));
      }
      grid.row(cells);
    }
    blocks.tableOf(grid.rows());
  }

  private String text(Range range) {
    StyledText text = blocks.text();
    for (int i = 0; i < range.numCharacterRuns(); i++) {
      CharacterRun run = range.getCharacterRun(i);
      if (!run.isMarkedDeleted()) {
        text.append(run.text(), run.getFontName());
      }
    }
    return withoutControls(Range.stripFields(text.toString()));
  }

  /** Signs below the space are marks of Word's own; those that show as something are replaced by it. */
  private static String withoutControls(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (char c : text.toCharArray()) {
      if (c == LINE || c == PAGE || c == '\r') {
        plain.append('\n');
      } else if (c == HYPHEN) {
        plain.append('-');
      } else if (c >= ' ' || c == '\t') {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
