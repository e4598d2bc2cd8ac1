package vn.canbang.ingestion.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class ExcelReaderTest extends DocumentReaderContract {

  @Override
  DocumentReader reader() {
    return new ExcelReader();
  }

  @Test
  void readsAFileOfLibreOfficeAlike() throws Exception {
    assertThat(spell(reader().read(TestFiles.bytes("sample.xlsx")).blocks())).isEqualTo(EXPECTED);
  }

  @Override
  byte[] sample() throws Exception {
    try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Sheet sheet = workbook.createSheet("Biểu");
      CellStyle two = workbook.createCellStyle();
      two.setDataFormat(workbook.createDataFormat().getFormat("#,##0.0#"));
      row(sheet, 0, two, "Phụ lục 2. Kế hoạch thực hiện các mục tiêu, chỉ tiêu năm 2022");
      sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 4));
      row(sheet, 1, two, "(Kèm theo Kế hoạch của Ủy ban nhân dân)");
      row(sheet, 3, two, "TT", "Chỉ tiêu", "Đơn vị tính", "Kết quả năm 2021", "Đơn vị chủ trì");
      row(sheet, 4, two, "I", "Mục tiêu 1: Chính trị");
      row(sheet, 5, two, "1.1", "Tỷ lệ nữ tham gia cấp ủy", "%", 36.66, "Sở Nội vụ");
      row(sheet, 6, two, "1.2", "Tỷ lệ nữ đại biểu", "%", 1500.5, "Sở Nội vụ");
      sheet.addMergedRegion(new CellRangeAddress(5, 6, 4, 4));
      row(sheet, 7, two, "II", "Mục tiêu 2: Kinh tế");
      row(sheet, 8, two, 2.0, "Tỷ lệ nữ giám đốc", null, 31.33, "Sở KH-ĐT");
      row(sheet, 10, two, "Trên đây là kế hoạch năm 2022.");
      workbook.createSheet("Ẩn").createRow(0).createCell(0).setCellValue("không đọc");
      workbook.setSheetHidden(1, true);
      workbook.write(out);
      return out.toByteArray();
    }
  }

  private static void row(Sheet sheet, int index, CellStyle two, Object... values) {
    Row row = sheet.createRow(index);
    for (int column = 0; column < values.length; column++) {
      Cell cell = row.createCell(column);
      if (values[column] instanceof Double number) {
        cell.setCellValue(number);
        if (column > 0) {
          cell.setCellStyle(two);
        }
      } else if (values[column] != null) {
        cell.setCellValue((String) values[column]);
      }
    }
  }
}
