package vn.canbang.dashboard.review;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import vn.canbang.core.text.Folding;
import vn.canbang.dashboard.review.ReviewSheet.Content;

/** Reads a sheet from the first page of an Excel workbook. */
final class XlsxSheetReader {
  private XlsxSheetReader() {
  }

  static Content read(String file, byte[] bytes) {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      Sheet sheet = workbook.getSheetAt(0);
      List<List<SheetRows.Value>> rows = new ArrayList<>();
      for (int i = 0; i <= sheet.getLastRowNum(); i++) {
        rows.add(row(sheet.getRow(i)));
      }
      return SheetRows.content(file, rows);
    } catch (IOException | RuntimeException damaged) {
      return SheetRows.refused(file, "sheet_unreadable", "tệp hỏng hoặc không phải tệp Excel .xlsx",
          "the file is damaged or is no Excel .xlsx file");
    }
  }

  private static List<SheetRows.Value> row(Row row) {
    List<SheetRows.Value> values = new ArrayList<>();
    for (int i = 0; row != null && i < row.getLastCellNum(); i++) {
      values.add(value(row.getCell(i)));
    }
    return values;
  }

  private static SheetRows.Value value(Cell cell) {
    if (cell == null) {
      return new SheetRows.Value("", false);
    }
    CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
    return switch (type) {
      case NUMERIC -> new SheetRows.Value(NumberToTextConverter.toText(cell.getNumericCellValue()), true);
      case STRING -> new SheetRows.Value(Folding.compose(cell.getStringCellValue()), false);
      case BOOLEAN -> new SheetRows.Value(String.valueOf(cell.getBooleanCellValue()), false);
      default -> new SheetRows.Value("", false);
    };
  }
}
