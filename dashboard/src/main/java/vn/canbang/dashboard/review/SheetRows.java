package vn.canbang.dashboard.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.canbang.core.notice.Notice;
import vn.canbang.core.notice.Severity;
import vn.canbang.dashboard.review.ReviewSheet.Content;
import vn.canbang.dashboard.review.ReviewSheet.Row;

/** Cells as they were read to rows by column name. Columns may stand in any order; those that are not needed may lack. */
final class SheetRows {
  private static final Set<String> NEEDED = Set.of("fact_id", "value", "verdict");

  private SheetRows() {
  }

  /** A cell's text, and whether it was typed as a number. */
  record Value(String text, boolean number) {
  }

  static Content content(String file, List<List<Value>> rows) {
    if (rows.isEmpty()) {
      return refused(file, "sheet_empty", "tệp không có nội dung", "the file is empty");
    }
    List<String> header = rows.get(0).stream().map(value -> value.text().strip()).toList();
    List<String> missing = NEEDED.stream().filter(column -> !header.contains(column)).sorted().toList();
    if (!missing.isEmpty()) {
      return refused(file, "sheet_columns", "dòng đầu thiếu cột " + String.join(", ", missing) + "; hãy dùng tệp do review export tạo ra",
          "the first row lacks the column " + String.join(", ", missing) + "; use a file made by review export");
    }
    List<Row> content = new ArrayList<>();
    for (int i = 1; i < rows.size(); i++) {
      if (rows.get(i).stream().anyMatch(value -> !value.text().isBlank())) {
        content.add(row(i + 1, header, rows.get(i)));
      }
    }
    return new Content(file, content, List.of());
  }

  static Content refused(String file, String code, String vi, String en) {
    return new Content(file, List.of(), List.of(new Notice(code, Severity.ERROR, file, null, vi, en)));
  }

  private static Row row(int number, List<String> header, List<Value> values) {
    Map<String, String> cells = new HashMap<>();
    List<String> typed = new ArrayList<>();
    for (int i = 0; i < Math.min(header.size(), values.size()); i++) {
      cells.put(header.get(i), withoutGuard(values.get(i).text().strip()));
      if (values.get(i).number()) {
        typed.add(header.get(i));
      }
    }
    return new Row(number, Map.copyOf(cells), List.copyOf(typed));
  }

  /** The apostrophe that keeps a text from being a formula is no part of the text. */
  private static String withoutGuard(String text) {
    return text.matches("(?s)'[=+\\-@].*") ? text.substring(1) : text;
  }
}
