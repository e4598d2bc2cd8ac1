package vn.canbang.dashboard.sample.document;

import java.time.LocalDate;
import java.util.List;

/**
 * A sample document before it is written.
 *
 * @param name    file name; its ending says the format: txt, docx, xlsx
 * @param date    date of issue
 * @param numbers in a workbook, true where figures are numbers and not text
 */
public record SampleDocument(String name, LocalDate date, boolean numbers, List<Part> parts) {
  public SampleDocument {
    parts = List.copyOf(parts);
  }

  /** The file; apart from the time stamps inside Office files the same in every run. */
  public byte[] bytes() {
    String format = name.substring(name.lastIndexOf('.') + 1);
    return switch (format) {
      case "txt" -> SampleText.write(parts);
      case "docx" -> WordWriter.write(parts, date);
      case "xlsx" -> ExcelWriter.write(parts, date, numbers);
      default -> throw new IllegalStateException("No writer for " + name);
    };
  }
}
