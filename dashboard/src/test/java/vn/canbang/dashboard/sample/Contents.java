package vn.canbang.dashboard.sample;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** What a sample file says, line by line with its merged cells, whatever time stamps its container holds. */
final class Contents {
  private Contents() {
  }

  static List<String> of(String name, byte[] bytes) throws IOException {
    if (name.endsWith(".docx")) {
      return word(bytes);
    }
    return name.endsWith(".xlsx") ? workbook(bytes) : new String(bytes, StandardCharsets.UTF_8).lines().toList();
  }

  private static List<String> word(byte[] bytes) throws IOException {
    List<String> lines = new ArrayList<>();
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      lines.add("made " + document.getProperties().getCoreProperties().getCreated());
      for (IBodyElement element : document.getBodyElements()) {
        if (element instanceof XWPFParagraph paragraph) {
          lines.add(paragraph.getAlignment() + " " + paragraph.getText());
        } else if (element instanceof XWPFTable table) {
          table.getRows().forEach(row -> lines.add(row(row)));
        }
      }
    }
    return lines;
  }

  private static String row(XWPFTableRow row) {
    StringBuilder line = new StringBuilder(row.isRepeatHeader() ? "header" : "row");
    for (XWPFTableCell cell : row.getTableCells()) {
      var properties = cell.getCTTc().getTcPr();
      line.append('\t').append(cell.getText());
      if (properties != null && properties.isSetGridSpan()) {
        line.append(" span ").append(properties.getGridSpan().getVal());
      }
      if (properties != null && properties.isSetVMerge()) {
        line.append(" merge ").append(properties.getVMerge().getVal());
      }
    }
    return line.toString();
  }

  private static List<String> workbook(byte[] bytes) throws IOException {
    List<String> lines = new ArrayList<>();
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      lines.add("made " + workbook.getProperties().getCoreProperties().getCreated());
      XSSFSheet sheet = workbook.getSheetAt(0);
      for (Row row : sheet) {
        for (Cell cell : row) {
          lines.add(cell.getAddress() + " " + cell.getCellType() + " " + cell);
        }
      }
      sheet.getMergedRegions().forEach(region -> lines.add(region.formatAsString()));
    }
    return lines;
  }
}
