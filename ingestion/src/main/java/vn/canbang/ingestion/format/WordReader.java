package vn.canbang.ingestion.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.ICell;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDTCell;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

import vn.canbang.core.document.Block;
import vn.canbang.core.document.Cell;
import vn.canbang.core.document.Place;
import vn.canbang.core.text.Folding;
import vn.canbang.ingestion.ReadingNotices;

/** Word documents (.docx). Cells that span columns or rows have their text in the first, the others are blank. */
public final class WordReader implements DocumentReader {

  @Override
  public String format() {
    return "docx";
  }

  @Override
  public List<Block> read(byte[] bytes) {
    OfficeLimits.apply();
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      BlockList blocks = new BlockList();
      int tables = 0;
      for (IBodyElement element : document.getBodyElements()) {
        if (element instanceof XWPFParagraph paragraph) {
          for (String line : text(paragraph.getText()).split("\n")) {
            blocks.paragraph(line, Place.ofBlock(blocks.next()));
          }
        } else if (element instanceof XWPFTable table) {
          tables++;
          blocks.table(rows(table, tables, blocks.next()), new Place(0, 0, tables, 0, 0, blocks.next()));
        }
      }
      return blocks.list();
    } catch (IOException | POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException damaged) {
      throw new UnreadableFileException(ReadingNotices.FILE_DAMAGED, damaged.getMessage());
    }
  }

  private static List<List<Cell>> rows(XWPFTable table, int number, int block) {
    List<List<Cell>> rows = new ArrayList<>();
    for (XWPFTableRow row : table.getRows()) {
      List<Cell> cells = new ArrayList<>();
      for (int skipped = 0; skipped < columnsSkipped(row); skipped++) {
        cells.add(cell("", number, rows.size(), cells.size(), block));
      }
      for (ICell any : row.getTableICells()) {
        if (!(any instanceof XWPFTableCell cell)) {
          String controlled = any instanceof XWPFSDTCell control ? text(control.getContent().getText()) : "";
          cells.add(cell(controlled.strip(), number, rows.size(), cells.size(), block));
          continue;
        }
        CTTcPr properties = cell.getCTTc().getTcPr();
        cells.add(cell(continuesAbove(properties) ? "" : cellText(cell), number, rows.size(), cells.size(), block));
        for (int spanned = 1; spanned < columnsSpanned(properties); spanned++) {
          cells.add(cell("", number, rows.size(), cells.size(), block));
        }
      }
      rows.add(cells);
    }
    return rows;
  }

  private static Cell cell(String text, int table, int row, int column, int block) {
    return new Cell(text, new Place(0, 0, table, row + 1, column + 1, block));
  }

  /** Columns of the grid that a row leaves out at its start. */
  private static int columnsSkipped(XWPFTableRow row) {
    CTTrPr properties = row.getCtRow().getTrPr();
    return properties == null || properties.sizeOfGridBeforeArray() == 0 ? 0
        : Math.max(0, Math.min(properties.getGridBeforeArray(0).getVal().intValue(), 200));
  }

  private static boolean continuesAbove(CTTcPr properties) {
    return properties != null && properties.isSetVMerge()
        && (!properties.getVMerge().isSetVal() || properties.getVMerge().getVal() == STMerge.CONTINUE);
  }

  private static int columnsSpanned(CTTcPr properties) {
    BigInteger span = properties != null && properties.isSetGridSpan() ? properties.getGridSpan().getVal() : null;
    return span == null ? 1 : Math.max(1, Math.min(span.intValue(), 200));
  }

  private static String cellText(XWPFTableCell cell) {
    List<String> lines = new ArrayList<>();
    for (XWPFParagraph paragraph : cell.getParagraphs()) {
      lines.add(text(paragraph.getText()));
    }
    return String.join(" ", lines).replaceAll("[\\s\\u00A0]+", " ").strip();
  }

  private static String text(String raw) {
    return Folding.compose(raw).replace('\t', ' ');
  }
}
