package vn.canbang.ingestion.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.ICell;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFSDTCell;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

import vn.canbang.ingestion.ReadingNotices;

/** Word documents (.docx). Cells that span columns or rows have their text in the first, the others are blank. */
public final class WordReader implements DocumentReader {

  @Override
  public String format() {
    return "docx";
  }

  @Override
  public Content read(byte[] bytes) {
    OfficeLimits.apply();
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      BlockList blocks = new BlockList();
      WordTexts texts = new WordTexts(document, blocks);
      for (IBodyElement element : document.getBodyElements()) {
        if (element instanceof XWPFParagraph paragraph) {
          blocks.paragraphs(texts.of(paragraph));
        } else if (element instanceof XWPFTable table) {
          blocks.tableOf(rows(table, texts));
        } else if (element instanceof XWPFSDT control) {
          blocks.paragraphs(control.getContent().getText());
        }
      }
      return blocks.content();
    } catch (IOException | POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException damaged) {
      throw new UnreadableFileException(ReadingNotices.FILE_DAMAGED, damaged.getMessage());
    }
  }

  private static List<List<String>> rows(XWPFTable table, WordTexts texts) {
    List<List<String>> rows = new ArrayList<>();
    for (XWPFTableRow row : table.getRows()) {
      List<String> cells = new ArrayList<>(Collections.nCopies(columnsSkipped(row), ""));
      for (ICell any : cells(row)) {
        if (any instanceof XWPFTableCell cell) {
          CTTcPr properties = cell.getCTTc().getTcPr();
          cells.add(continuesAbove(properties) ? "" : texts.of(cell));
          cells.addAll(Collections.nCopies(columnsSpanned(properties) - 1, ""));
        } else {
          cells.add(any instanceof XWPFSDTCell control ? BlockList.cellText(control.getContent().getText()) : "");
        }
      }
      rows.add(cells);
    }
    return rows;
  }

  /** Content controls around cells are rare; where there are none, the cells are known already. */
  private static List<? extends ICell> cells(XWPFTableRow row) {
    return row.getCtRow().sizeOfSdtArray() == 0 ? row.getTableCells() : row.getTableICells();
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
}
