package vn.canbang.ingestion.head;

import java.util.Optional;
import java.util.regex.Pattern;

import vn.canbang.core.period.Period;

/** Spells out as {@link Period} does what people write of years, months and quarters: "6 tháng đầu năm 2024" as 2024-H1. */
public final class PeriodSpelling {
  private static final Pattern WHOLE_YEARS = Pattern.compile("\\d{4}\\.\\.\\d{4}");
  private static final int TERM_YEARS = 5;
  private static final int FOURTEENTH = 14;
  private static final int FIRST_OF_FIVE_YEARS = 2016;

  private PeriodSpelling() {
  }

  /** Dates are typed by hand: a span that ends before it starts, or a 13th month, is no period, and neither is null. */
  public static Optional<Period> parse(String text) {
    try {
      return Optional.ofNullable(text).map(Period::parse);
    } catch (IllegalArgumentException noPeriod) {
      return Optional.empty();
    }
  }

  /** From one year to another, no months among them. */
  public static boolean isWholeYears(Period period) {
    return period.kind() == Period.Kind.SPAN && WHOLE_YEARS.matcher(period.toString()).matches();
  }

  /** "2020-2025": the five years for which a body was elected, where it is one that is. */
  public static Optional<Period> asTerm(Period period) {
    boolean fiveYears = isWholeYears(period) && period.end().getYear() - period.start().getYear() == TERM_YEARS;
    return fiveYears ? Optional.of(Period.parse("term " + period.start().getYear() + "-" + period.end().getYear()))
        : Optional.empty();
  }

  /** From one day to another, as people file it: whole years by their number, else the month of the cut-off. */
  static String between(String firstDay, String firstMonth, String firstYear, String lastMonth, String lastYear) {
    return Integer.parseInt(firstDay) == 1 ? between(firstMonth, firstYear, lastMonth, lastYear)
        : span(month(firstYear, firstMonth), endOf(lastMonth, lastYear));
  }

  /** From the first day of a month to a month, as people file it. */
  public static String between(String firstMonth, String firstYear, String lastMonth, String lastYear) {
    if (Integer.parseInt(firstMonth) != 1) {
      return span(month(firstYear, firstMonth), endOf(lastMonth, lastYear));
    }
    return firstYear.equals(lastYear) ? firstMonths(Integer.parseInt(lastMonth), lastYear)
        : span(firstYear, endOf(lastMonth, lastYear));
  }

  private static String endOf(String lastMonth, String lastYear) {
    return Integer.parseInt(lastMonth) == 12 ? lastYear : month(lastYear, lastMonth);
  }

  /** From a day and month to another of a year; one that is not before the last is of the year before. */
  static String months(String firstDay, String firstMonth, String lastDay, String lastMonth, String year) {
    int days = 31 * (Integer.parseInt(lastMonth) - Integer.parseInt(firstMonth)) + Integer.parseInt(lastDay) - Integer.parseInt(firstDay);
    String firstYear = days > 0 ? year : String.valueOf(Integer.parseInt(year) - 1);
    return Integer.parseInt(firstMonth) == 1 ? between(firstMonth, firstYear, lastMonth, year)
        : span(month(firstYear, firstMonth), month(year, lastMonth));
  }

  public static String span(String from, String to) {
    return from.equals(to) ? from : from + ".." + to;
  }

  public static String month(String year, String month) {
    return year + "-%02d".formatted(Integer.parseInt(month));
  }

  /** The first months of a year; null for none of them. */
  public static String firstMonths(int months, String year) {
    return switch (months) {
      case 0 -> null;
      case 1 -> month(year, "1");
      case 3 -> year + "-Q1";
      case 6 -> year + "-H1";
      case 12 -> year;
      default -> year + "-01.." + month(year, String.valueOf(months));
    };
  }

  /** The first months of a year; null where there is no year. {@code numeral} in digits or folded words. */
  public static String firstMonths(String numeral, String year) {
    return year == null ? null : firstMonths(Months.parse(numeral), year);
  }

  /**
   * The term of a National Assembly by its Roman numeral in small letters: the fourteenth sat from 2016 to 2021. The first
   * thirteen had terms of other lengths; for them null.
   */
  public static String assembly(String numeral) {
    int number = switch (numeral) {
      case "xiv" -> FOURTEENTH;
      case "xv" -> 15;
      case "xvi" -> 16;
      default -> 0;
    };
    int first = FIRST_OF_FIVE_YEARS + (number - FOURTEENTH) * TERM_YEARS;
    return number == 0 ? null : "term " + first + "-" + (first + TERM_YEARS);
  }

  /** A quarter of a year, by its digit or its Roman numeral in small letters. */
  public static String quarter(String numeral, String year) {
    return year + "-Q" + switch (numeral) {
      case "i", "1" -> 1;
      case "ii", "2" -> 2;
      case "iii", "3" -> 3;
      default -> 4;
    };
  }
}
