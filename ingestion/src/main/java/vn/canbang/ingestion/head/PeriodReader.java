package vn.canbang.ingestion.head;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.canbang.core.period.Period;
import vn.canbang.core.text.Folding;

/** Reads the period that a title or a column header names. */
public final class PeriodReader {
  private static final Pattern DATES = Pattern.compile(
      "(?:tu )?(?:ngay )?(\\d{1,2})/(\\d{1,2})/(\\d{4})\\s*(?:den|-|–)\\s*(?:het )?(?:ngay )?(\\d{1,2})/(\\d{1,2})/(\\d{4})");
  private static final Pattern HALF_FIRST = Pattern.compile(
      "(?:0?6|sau) thang dau (?:nam )+(?:(?:nam )?(\\d{4}))|(?:0?6|sau) thang (\\d{4})");
  private static final Pattern HALF_LAST = Pattern.compile("(?:0?6|sau) thang cuoi (?:nam )+(\\d{4})");
  private static final Pattern QUARTER = Pattern.compile("quy (i{1,3}|iv|[1-4])[ /,]+(?:nam )?(\\d{4})");
  private static final Pattern TERM = Pattern.compile("nhiem ky (\\d{4})\\s*[-–]\\s*(\\d{4})");
  private static final Pattern SPAN = Pattern.compile("(?:giai doan|tu nam|cac nam|nam)?\\s*(\\d{4})\\s*(?:[-–]|den(?: nam)?)\\s*(\\d{4})");
  private static final Pattern MONTH = Pattern.compile("thang (\\d{1,2})[/ ](?:nam )?(\\d{4})");
  private static final Pattern YEAR = Pattern.compile("(?:nam|ngay \\d{1,2}/\\d{1,2}/)\\s*((?:19|20)\\d{2})|^\\s*((?:19|20)\\d{2})\\s*$");

  private PeriodReader() {
  }

  /** The first period of the most telling kind: dates, half-years, quarters, terms, spans, months, years. */
  public static Optional<Period> read(String text) {
    String folded = Folding.fold(text);
    Matcher m = DATES.matcher(folded);
    if (m.find()) {
      return Optional.of(between(m));
    }
    m = HALF_FIRST.matcher(folded);
    if (m.find()) {
      return Optional.of(Period.parse((m.group(1) == null ? m.group(2) : m.group(1)) + "-H1"));
    }
    m = HALF_LAST.matcher(folded);
    if (m.find()) {
      return Optional.of(Period.parse(m.group(1) + "-H2"));
    }
    m = QUARTER.matcher(folded);
    if (m.find()) {
      return Optional.of(Period.parse(m.group(2) + "-Q" + quarter(m.group(1))));
    }
    Optional<Period> term = readTerm(text);
    if (term.isPresent()) {
      return term;
    }
    m = SPAN.matcher(folded);
    if (m.find() && Integer.parseInt(m.group(1)) < Integer.parseInt(m.group(2))) {
      return Optional.of(Period.parse(m.group(1) + ".." + m.group(2)));
    }
    m = YEAR.matcher(folded);
    if (m.find()) {
      return Optional.of(Period.parse(m.group(1) == null ? m.group(2) : m.group(1)));
    }
    m = MONTH.matcher(folded);
    return m.find() && Integer.parseInt(m.group(1)) <= 12
        ? Optional.of(Period.parse(m.group(2) + "-%02d".formatted(Integer.parseInt(m.group(1))))) : Optional.empty();
  }

  /** The term of office that a label names ("nhiệm kỳ 2020 - 2025"). */
  public static Optional<Period> readTerm(String text) {
    Matcher m = TERM.matcher(Folding.fold(text));
    return m.find() ? Optional.of(Period.parse("term " + m.group(1) + "-" + m.group(2))) : Optional.empty();
  }

  /** From one day to another, as people file it: whole years by their number, else the month of the cut-off. */
  private static Period between(Matcher m) {
    int firstDay = Integer.parseInt(m.group(1));
    int firstMonth = Integer.parseInt(m.group(2));
    int lastMonth = Integer.parseInt(m.group(5));
    String start = firstDay == 1 && firstMonth == 1 ? m.group(3) : month(m.group(3), firstMonth);
    String end = lastMonth == 12 ? m.group(6) : month(m.group(6), lastMonth);
    return Period.parse(start.equals(end) ? start : start + ".." + end);
  }

  private static String month(String year, int month) {
    return year + "-%02d".formatted(Math.max(1, Math.min(month, 12)));
  }

  private static int quarter(String numeral) {
    return switch (numeral) {
      case "i", "1" -> 1;
      case "ii", "2" -> 2;
      case "iii", "3" -> 3;
      default -> 4;
    };
  }
}
