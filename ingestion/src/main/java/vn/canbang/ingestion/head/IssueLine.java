package vn.canbang.ingestion.head;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.canbang.core.text.Folding;

/**
 * The line that says where and when a document was issued: "Vinh, ngày 05 tháng 8 năm 2024", the day perhaps blank.
 *
 * @param place as printed, or null
 * @param date  null where the day is blank or there is no such day
 * @param month null where the month is blank
 */
record IssueLine(String text, String place, LocalDate date, YearMonth month) {
  static final IssueLine NONE = new IssueLine("", null, null, null);

  private static final String BLANK = "[\\s.…_]*";
  private static final String IN_WORDS = "ngay" + BLANK + "(?<day>\\d{1,2})?" + BLANK + "thang" + BLANK
      + "(?<month>\\d{1,2})?" + BLANK + "nam" + BLANK + "(?<year>\\d{4})";
  private static final String IN_DIGITS = "(?:ngay\\s*)?(?:thang\\s*)?(?<d>\\d{1,2})\\s*[/.-]\\s*(?<m>\\d{1,2})\\s*[/.-]"
      + "\\s*(?<y>\\d{4})";
  private static final Pattern LINE = Pattern.compile(
      "^\\W*(?<place>[a-z][^,:;\\d]{1,40},)?\\s*(?:[a-z ]{0,20}:)?\\s*(?:(?:dang(?: tai| luc)?|cap nhat|xuat ban|ngay dang)\\s*)?(?:"
      + IN_WORDS + "|" + IN_DIGITS + ")(?:\\W+\\d{1,2}\\s*[:h]\\s*\\d{2}.{0,40}|\\W*)$");
  private static final Pattern WEEKDAY = Pattern.compile("(?:thu|chu nhat)\\b.*");

  /** The first such line at the top, else the last one at the end. */
  static IssueLine find(HeadLines lines) {
    return lines.first().stream().flatMap(line -> parse(line).stream()).findFirst()
        .or(() -> last(lines.last())).orElse(NONE);
  }

  private static Optional<IssueLine> last(List<String> lines) {
    return lines.stream().flatMap(line -> parse(line).stream()).reduce((earlier, later) -> later);
  }

  private static Optional<IssueLine> parse(String line) {
    Matcher m = LINE.matcher(Folding.foldKeepingLength(line));
    if (!m.matches()) {
      return Optional.empty();
    }
    boolean inWords = m.group("year") != null;
    int year = Integer.parseInt(m.group(inWords ? "year" : "y"));
    Optional<YearMonth> month = month(year, m.group(inWords ? "month" : "m"));
    LocalDate date = month.flatMap(known -> day(known, m.group(inWords ? "day" : "d"))).orElse(null);
    return Optional.of(new IssueLine(line, place(line, m), date, month.orElse(null)));
  }

  private static String place(String line, Matcher m) {
    if (m.group("place") == null || WEEKDAY.matcher(m.group("place")).matches()) {
      return null;
    }
    return line.substring(m.start("place"), m.end("place") - 1).strip();
  }

  private static Optional<YearMonth> month(int year, String month) {
    int number = month == null ? 0 : Integer.parseInt(month);
    return number < 1 || number > 12 ? Optional.empty() : Optional.of(YearMonth.of(year, number));
  }

  private static Optional<LocalDate> day(YearMonth month, String day) {
    try {
      return day == null ? Optional.empty() : Optional.of(month.atDay(Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
