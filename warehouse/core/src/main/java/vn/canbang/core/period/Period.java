package vn.canbang.core.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time a figure speaks of, as text: {@code 2021}, {@code 2024-H1}, {@code 2024-Q3}, {@code 2024-07}, a span
 * {@code 2021..2024-07}, {@code term 2021-2026}, {@code yearly} (said to hold every year, no year given).
 * {@link #parse} undoes {@link #toString}.
 */
public record Period(String text, Kind kind, LocalDate start, LocalDate end) implements Comparable<Period> {

  /** The shape of a period. */
  public enum Kind { YEAR, HALF, QUARTER, MONTH, SPAN, TERM, YEARLY }

  private static final Pattern SIMPLE = Pattern.compile("(\\d{4})(?:-(?:H([12])|Q([1-4])|(\\d{2})))?");
  private static final Pattern TERM = Pattern.compile("term (\\d{4})-(\\d{4})");

  /** @throws IllegalArgumentException if the text is none of the forms above */
  public static Period parse(String text) {
    if (text.equals("yearly")) {
      return new Period(text, Kind.YEARLY, null, null);
    }
    Matcher term = TERM.matcher(text);
    if (term.matches()) {
      return ordered(new Period(text, Kind.TERM, LocalDate.of(Integer.parseInt(term.group(1)), 1, 1),
          LocalDate.of(Integer.parseInt(term.group(2)), 12, 31)));
    }
    int dots = text.indexOf("..");
    if (dots > 0) {
      return ordered(new Period(text, Kind.SPAN, simple(text.substring(0, dots)).start(),
          simple(text.substring(dots + 2)).end()));
    }
    return simple(text);
  }

  public static Period year(int year) {
    return parse(year >= 1000 ? String.valueOf(year) : String.format("%04d", year));
  }

  public static Period span(Period first, Period last) {
    return parse(first + ".." + last);
  }

  private static Period simple(String text) {
    Matcher m = SIMPLE.matcher(text);
    if (!m.matches()) {
      throw new IllegalArgumentException("Not a period: '" + text + "'");
    }
    int year = Integer.parseInt(m.group(1));
    if (m.group(2) != null) {
      int half = Integer.parseInt(m.group(2));
      return months(text, Kind.HALF, year, 6 * half - 5, 6 * half);
    }
    if (m.group(3) != null) {
      int quarter = Integer.parseInt(m.group(3));
      return months(text, Kind.QUARTER, year, 3 * quarter - 2, 3 * quarter);
    }
    if (m.group(4) != null) {
      int month = Integer.parseInt(m.group(4));
      if (month < 1 || month > 12) {
        throw new IllegalArgumentException("Not a period: '" + text + "'");
      }
      return months(text, Kind.MONTH, year, month, month);
    }
    return months(text, Kind.YEAR, year, 1, 12);
  }

  private static Period months(String text, Kind kind, int year, int first, int last) {
    return new Period(text, kind, LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth());
  }

  private static Period ordered(Period period) {
    if (period.start().isAfter(period.end())) {
      throw new IllegalArgumentException("Not a period: '" + period.text() + "' ends before it starts");
    }
    return period;
  }

  /** The year under which a yearly series shows it: the year it ends in; none for {@code yearly} and for terms. */
  public OptionalInt seriesYear() {
    return end == null || kind == Kind.TERM ? OptionalInt.empty() : OptionalInt.of(end.getYear());
  }

  @Override
  public int compareTo(Period other) {
    LocalDate mine = end == null ? LocalDate.MIN : end;
    LocalDate theirs = other.end == null ? LocalDate.MIN : other.end;
    int byEnd = mine.compareTo(theirs);
    return byEnd != 0 ? byEnd : text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
