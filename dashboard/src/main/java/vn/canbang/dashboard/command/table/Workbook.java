package vn.canbang.dashboard.command.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An Excel workbook of one sheet; numbers are numbers, texts are texts whatever they start with. */
public final class Workbook {
  /** Digits that Excel keeps of a number; longer ones stay text. */
  private static final int EXCEL_DIGITS = 15;

  private Workbook() {
  }

  static void write(ResultTable table, OutputStream out) throws IOException {
    write("series", table.columns().stream().map(ResultTable.Column::name).toList(), table.rows(), out);
  }

  /** Writes a header row and the rows below it. */
  public static void write(String sheetName, List<String> header, List<List<Object>> rows, OutputStream out)
      throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Sheet sheet = workbook.createSheet(sheetName);
      fill(sheet.createRow(0), header);
      for (int i = 0; i < rows.size(); i++) {
        fill(sheet.createRow(i + 1), rows.get(i));
      }
      sheet.createFreezePane(0, 1);
      workbook.write(out);
    }
  }

  private static void fill(Row row, List<?> values) {
    for (int i = 0; i < values.size(); i++) {
      Object value = values.get(i);
      if (value == null) {
        continue;
      }
      Cell cell = row.createCell(i);
      if (value instanceof Number number && digits(number) <= EXCEL_DIGITS) {
        cell.setCellValue(number.doubleValue());
      } else {
        cell.setCellValue(value.toString());
      }
    }
  }

  private static int digits(Number number) {
    return Csv.plain(number).replaceAll("\\D", "").length();
  }
}
