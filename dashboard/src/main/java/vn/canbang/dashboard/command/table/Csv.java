package vn.canbang.dashboard.command.table;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Comma-separated values as RFC 4180 has them. A text that a spreadsheet would take for a formula gets an apostrophe
 * before it; numbers stay numbers.
 */
public final class Csv {
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private Csv() {
  }

  static void write(ResultTable table, PrintStream out) {
    out.print(line(table.columns().stream().map(ResultTable.Column::name).toList()));
    table.rows().forEach(row -> out.print(line(row)));
  }

  /** One row with its line end. */
  public static String line(List<?> cells) {
    return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Number number) {
      return plain(number);
    }
    String text = value.toString();
    // a sign alone, as the qualifier =, is no formula
    String safe = text.length() > 1 && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    return safe.matches("(?s).*[\",;\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  /** Without exponent, decimal point. */
  static String plain(Number number) {
    return number instanceof Double d && !Double.isFinite(d) ? "" : new BigDecimal(number.toString()).toPlainString();
  }
}
