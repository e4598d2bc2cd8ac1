package vn.canbang.dashboard.sample.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a sample document as one sheet: a line in the first column, a table below it, merged cells merged. */
public final class ExcelWriter {
  private static final Pattern DECIMAL = Pattern.compile("\\d+(,\\d+)?");

  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final Sheet sheet = workbook.createSheet("Biểu số liệu");
  private final boolean numbers;
  private final CellStyle boxed = workbook.createCellStyle();
  private final CellStyle decimal = workbook.createCellStyle();
  private int next;

  private ExcelWriter(boolean numbers) {
    this.numbers = numbers;
    for (CellStyle style : List.of(boxed, decimal)) {
      style.setBorderBottom(BorderStyle.THIN);
      style.setBorderTop(BorderStyle.THIN);
      style.setBorderLeft(BorderStyle.THIN);
      style.setBorderRight(BorderStyle.THIN);
      style.setWrapText(true);
    }
    decimal.setDataFormat(workbook.createDataFormat().getFormat("0.##"));
  }

  /** @param numbers true to write figures as numbers, false to write them as text with a decimal comma */
  public static byte[] write(List<Part> parts, LocalDate date, boolean numbers) {
    ExcelWriter writer = new ExcelWriter(numbers);
    parts.forEach(writer::add);
    return writer.bytes(date);
  }

  private byte[] bytes(LocalDate date) {
    try (workbook; ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Optional<Date> made = Optional.of(Date.from(date.atTime(9, 0).toInstant(ZoneOffset.UTC)));
      workbook.getProperties().getCoreProperties().setCreated(made);
      workbook.getProperties().getCoreProperties().setModified(made);
      workbook.getProperties().getCoreProperties().setCreator("Cân Bằng");
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(Part part) {
    if (part instanceof Part.Line line) {
      sheet.createRow(next++).createCell(0).setCellValue(line.text());
    } else if (part instanceof Part.Grid grid) {
      addTable(grid);
      next++;
    }
  }

  private void addTable(Part.Grid grid) {
    int top = next;
    for (List<String> row : grid.rows()) {
      Row written = sheet.createRow(next++);
      for (int column = 0; column < row.size(); column++) {
        fill(written.createCell(column), Part.Grid.printed(row.get(column)), next - 1 > top && column > 0);
      }
    }
    for (int row = 0; row < grid.rows().size(); row++) {
      for (int column = 0; column < grid.rows().get(row).size(); column++) {
        merge(grid, row, column, top);
      }
    }
  }

  private void fill(Cell cell, String text, boolean mayBeNumber) {
    boolean number = numbers && mayBeNumber && DECIMAL.matcher(text).matches();
    cell.setCellStyle(number ? decimal : boxed);
    if (number) {
      cell.setCellValue(Double.parseDouble(text.replace(',', '.')));
    } else {
      cell.setCellValue(text);
    }
  }

  private void merge(Part.Grid grid, int row, int column, int top) {
    int width = run(grid, row, column, 0, 1, Part.MERGED_LEFT);
    int height = run(grid, row, column, 1, 0, Part.MERGED_UP);
    boolean owner = !Part.Grid.printed(grid.rows().get(row).get(column)).isEmpty();
    if (owner && (width > 1 || height > 1)) {
      sheet.addMergedRegion(new CellRangeAddress(top + row, top + row + height - 1, column, column + width - 1));
    }
  }

  private static int run(Part.Grid grid, int row, int column, int down, int right, String mark) {
    int length = 1;
    while (row + down * length < grid.rows().size() && column + right * length < grid.rows().get(row).size()
        && grid.rows().get(row + down * length).get(column + right * length).equals(mark)) {
      length++;
    }
    return length;
  }
}
