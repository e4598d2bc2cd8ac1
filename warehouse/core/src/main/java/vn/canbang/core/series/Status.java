package vn.canbang.core.series;

import java.util.Locale;

/** The one list of verdicts on a value against a target, with the word and the symbol that are always shown with it. */
public enum Status {
  MET("Đạt", "Met", "●"),
  PARTLY_MET("Đạt một phần", "Partly met", "◐"),
  NOT_MET("Chưa đạt", "Not met", "✕"),
  ON_TRACK("Đúng tiến độ", "On track", "◕"),
  BEHIND("Chậm", "Behind", "▲"),
  FAR_BEHIND("Chậm nhiều", "Far behind", "▼"),
  MOVING_AWAY("Đi ngược", "Moving away", "⇊"),
  NO_DATA("Chưa có số liệu", "No data", "○"),
  TEXT_ONLY("Chỉ có lời văn", "Text only", "¶"),
  OUT_OF_DATE("Số liệu cũ", "Out of date", "◌"),
  NOT_APPLICABLE("Không áp dụng ở cấp này", "Not applicable at this level", "–"),
  CANNOT_JUDGE("Chưa thể kết luận", "Cannot be judged", "?");

  private final String vi;
  private final String en;
  private final String symbol;

  Status(String vi, String en, String symbol) {
    this.vi = vi;
    this.en = en;
    this.symbol = symbol;
  }

  public String word(boolean english) {
    return english ? en : vi;
  }

  public String symbol() {
    return symbol;
  }

  /** As in tables and the API: {@code moving_away}. */
  public String columnValue() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Status parse(String columnValue) {
    return valueOf(columnValue.toUpperCase(Locale.ROOT));
  }
}
