package vn.canbang.dashboard.sample.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Writes a sample document as Word does: merged cells are merged, the header row repeats on each page. */
public final class WordWriter {
  private WordWriter() {
  }

  /** @param date printed nowhere; the date that the file says it was made on */
  public static byte[] write(List<Part> parts, LocalDate date) {
    try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Optional<Date> made = Optional.of(Date.from(date.atTime(9, 0).toInstant(ZoneOffset.UTC)));
      document.getProperties().getCoreProperties().setCreated(made);
      document.getProperties().getCoreProperties().setModified(made);
      document.getProperties().getCoreProperties().setCreator("Cân Bằng");
      for (Part part : parts) {
        add(document, part);
      }
      document.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(XWPFDocument document, Part part) {
    if (part instanceof Part.Line line) {
      addLine(document.createParagraph(), line.text(), line.heading());
    } else if (part instanceof Part.Grid grid) {
      addTable(document, grid);
      document.createParagraph();
    }
  }

  private static void addLine(XWPFParagraph paragraph, String text, boolean heading) {
    paragraph.setAlignment(heading ? ParagraphAlignment.CENTER : ParagraphAlignment.BOTH);
    XWPFRun run = paragraph.createRun();
    run.setFontFamily("Times New Roman");
    run.setFontSize(13);
    run.setBold(heading);
    run.setText(text);
  }

  private static void addTable(XWPFDocument document, Part.Grid grid) {
    int columns = grid.rows().get(0).size();
    XWPFTable table = document.createTable(grid.rows().size(), columns);
    for (int row = 0; row < grid.rows().size(); row++) {
      fill(table.getRow(row), grid, row);
    }
    table.getRow(0).setRepeatHeader(grid.header());
  }

  private static void fill(XWPFTableRow row, Part.Grid grid, int index) {
    List<String> cells = grid.rows().get(index);
    for (int column = cells.size() - 1; column >= 0; column--) {
      String cell = cells.get(column);
      if (cell.equals(Part.MERGED_LEFT)) {
        row.removeCell(column);
        continue;
      }
      XWPFTableCell target = row.getCell(column);
      target.removeParagraph(0);
      addLine(target.addParagraph(), Part.Grid.printed(cell), grid.header() && index == 0);
      span(target, cells, column);
      mergeDown(target, grid, index, column);
    }
  }

  private static void span(XWPFTableCell cell, List<String> cells, int column) {
    int width = 1;
    while (column + width < cells.size() && cells.get(column + width).equals(Part.MERGED_LEFT)) {
      width++;
    }
    if (width > 1) {
      properties(cell).addNewGridSpan().setVal(BigInteger.valueOf(width));
    }
  }

  private static void mergeDown(XWPFTableCell cell, Part.Grid grid, int row, int column) {
    if (grid.rows().get(row).get(column).equals(Part.MERGED_UP)) {
      properties(cell).addNewVMerge().setVal(STMerge.CONTINUE);
    } else if (row + 1 < grid.rows().size() && grid.rows().get(row + 1).get(column).equals(Part.MERGED_UP)) {
      properties(cell).addNewVMerge().setVal(STMerge.RESTART);
    }
  }

  private static CTTcPr properties(XWPFTableCell cell) {
    return cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
  }
}
