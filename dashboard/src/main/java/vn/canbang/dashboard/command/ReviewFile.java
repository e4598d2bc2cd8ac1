package vn.canbang.dashboard.command;

import java.nio.file.Path;
import java.util.Locale;

import vn.canbang.dashboard.review.ReviewSheet;

/** The form of a review sheet, known by the end of its name. */
final class ReviewFile {
  private ReviewFile() {
  }

  static ReviewSheet.Form form(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".csv")) {
      return ReviewSheet.Form.CSV;
    }
    if (name.endsWith(".xlsx")) {
      return ReviewSheet.Form.XLSX;
    }
    throw Refusal.ofCall("unknown_form", "tên tệp phải kết thúc bằng .csv hoặc .xlsx: " + file, "the file's name must end in .csv or .xlsx: " + file);
  }
}
