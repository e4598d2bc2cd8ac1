package vn.canbang.dashboard.command.table;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A table for people, the Vietnamese way: decimal comma, points between thousands, numbers to the right. */
final class PlainText {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final int FIRST_GROUPED = 5;

  private PlainText() {
  }

  static void write(ResultTable table, PrintStream out) {
    table.titles().forEach(out::println);
    List<Integer> widths = widths(table);
    out.println(line(table.columns().stream().map(ResultTable.Column::vi).toList(), widths, List.of()));
    out.println(line(widths.stream().map("-"::repeat).toList(), widths, List.of()));
    for (List<Object> row : table.rows()) {
      out.println(line(IntStream.range(0, row.size()).mapToObj(i -> spell(table.columns().get(i), row.get(i))).toList(),
          widths, row));
    }
    if (table.rows().isEmpty()) {
      out.println("(không có số liệu / no data)");
    }
  }

  private static List<Integer> widths(ResultTable table) {
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      int column = i;
      widths.add(Math.max(length(table.columns().get(i).vi()),
          table.rows().stream().mapToInt(row -> length(spell(table.columns().get(column), row.get(column)))).max().orElse(0)));
    }
    return widths;
  }

  private static String line(List<String> cells, List<Integer> widths, List<Object> values) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      String gap = " ".repeat(widths.get(i) - length(cells.get(i)));
      boolean right = i < values.size() && values.get(i) instanceof Number;
      line.append(i == 0 ? "" : "  ").append(right ? gap + cells.get(i) : cells.get(i) + gap);
    }
    return line.toString().stripTrailing();
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static String spell(ResultTable.Column column, Object value) {
    return spell(value instanceof String text && !text.isBlank() ? column.spelling().apply(text) : value);
  }

  private static String spell(Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof LocalDate day) {
      return DAY.format(day);
    }
    if (value instanceof Boolean truth) {
      return truth ? "có" : "không";
    }
    if (value instanceof Integer whole) {
      return whole.toString(); // years and ordinals
    }
    return value instanceof Number number ? number(new BigDecimal(number.toString())) : value.toString().replaceAll("\\R", " ");
  }

  private static String number(BigDecimal number) {
    String[] parts = number.abs().toPlainString().split("\\.");
    String whole = parts[0].length() < FIRST_GROUPED ? parts[0] : parts[0].replaceAll("(?<=\\d)(?=(\\d{3})+$)", ".");
    return (number.signum() < 0 ? "-" : "") + whole + (parts.length > 1 ? "," + parts[1] : "");
  }
}
