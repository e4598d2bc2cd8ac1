package vn.canbang.ingestion.head;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.canbang.core.period.Period;
import vn.canbang.core.text.Folding;

/**
 * Reads the period that a title or a column header names. Dates of other documents ("kèm theo Kế hoạch … ngày 24/3/2022")
 * and the years of a strategy ("Chiến lược … giai đoạn 2021-2030 năm 2023") are not the period.
 */
public final class PeriodReader {
  private static final Pattern OTHER_DOCUMENT = Pattern.compile(
      "\\((?:ban hanh )?kem theo[^)]*\\)?|\\b(?:kem theo|can cu|ban hanh)\\b[^;\n]*|\\bngay \\d{1,2} thang \\d{1,2} nam \\d{4}");
  private static final Pattern OF_A_STRATEGY = Pattern.compile(
      "(?:chien luoc|chuong trinh|de an|ke hoach|muc tieu|chi tieu)[^.;\n]{0,120}?(giai doan \\d{4}\\s*[-–]\\s*\\d{4})");

  private record Form(Pattern pattern, Function<Matcher, String> period) {
    static Form of(String pattern, Function<Matcher, String> period) {
      return new Form(Pattern.compile(pattern), period);
    }
  }

  /** The most telling forms first; a year alone comes last. */
  private static final List<Form> FORMS = List.of(
      Form.of("(?:tu )?(?:ngay )?(\\d{1,2})/(\\d{1,2})/(\\d{4})\\s*(?:den|-|–)\\s*(?:het )?(?:ngay )?(\\d{1,2})/(\\d{1,2})/(\\d{4})",
          PeriodReader::between),
      Form.of("\\b(0?\\d|1[0-2]|ba|sau|chin) ?(?:thang|t\\b)(?: dau)?(?: nam)*[ /]*(\\d{4})",
          m -> firstMonths(months(m.group(1)), m.group(2))),
      Form.of("(?:0?6|sau) thang (?:cuoi|sau) (?:nam )*(\\d{4})", m -> m.group(1) + "-H2"),
      Form.of("quy (i{1,3}|iv|[1-4])[ /,]+(?:nam )?(\\d{4})", m -> m.group(2) + "-Q" + quarter(m.group(1))),
      Form.of("nhiem ky (\\d{4})\\s*[-–]\\s*(\\d{4})", m -> "term " + m.group(1) + "-" + m.group(2)),
      Form.of("(?:den|toi)(?: het)?(?: ngay)? \\d{1,2}/(\\d{1,2})/(\\d{4})", m -> month(m.group(2), m.group(1))),
      Form.of("(?:giai doan|tu nam|cac nam|nam)?\\s*(\\d{4})\\s*(?:[-–]|den(?: nam)?)\\s*(\\d{4})",
          m -> m.group(1).compareTo(m.group(2)) < 0 ? m.group(1) + ".." + m.group(2) : null),
      Form.of("\\bthang (\\d{1,2})[/ ](?:nam )?(\\d{4})", m -> month(m.group(2), m.group(1))),
      Form.of("nam\\s*((?:19|20)\\d{2})|(?:^|\\s|\\()((?:19|20)\\d{2})\\)?\\s*$", m -> m.group(1) == null ? m.group(2) : m.group(1)));

  private static final Pattern UNDER_A_YEAR = Pattern.compile("\\d\\s*(?:thang|t\\b)|\\bquy\\b|\\bthang\\b");

  private PeriodReader() {
  }

  /** The period, if the text names one that can be understood. */
  public static Optional<Period> read(String text) {
    String folded = OTHER_DOCUMENT.matcher(foldLines(text)).replaceAll(" ");
    Matcher strategy = OF_A_STRATEGY.matcher(folded);
    if (strategy.find()) {
      String rest = folded.substring(0, strategy.start(1)) + folded.substring(strategy.end(1));
      Optional<Period> besides = first(rest);
      if (besides.isPresent()) {
        return besides;
      }
    }
    return first(folded);
  }

  /** The term of office that a label names ("nhiệm kỳ 2020 - 2025"). */
  public static Optional<Period> readTerm(String text) {
    return read(text).filter(period -> period.kind() == Period.Kind.TERM);
  }

  /** True for a text that speaks of a part of a year which was not understood: its year is not the period. */
  public static boolean isUnclear(String text) {
    return UNDER_A_YEAR.matcher(foldLines(text)).find()
        && read(text).map(period -> period.kind() == Period.Kind.YEAR).orElse(true);
  }

  private static String foldLines(String text) {
    return String.join("\n", text.lines().map(Folding::fold).toList());
  }

  private static Optional<Period> first(String folded) {
    for (Form form : FORMS) {
      Matcher m = form.pattern().matcher(folded);
      while (m.find()) {
        Optional<Period> period = parse(form.period().apply(m));
        if (period.isPresent()) {
          return period;
        }
      }
    }
    return Optional.empty();
  }

  /** Dates are typed by hand: a span that ends before it starts, or a 13th month, is no period. */
  private static Optional<Period> parse(String text) {
    try {
      return Optional.ofNullable(text).map(Period::parse);
    } catch (IllegalArgumentException noPeriod) {
      return Optional.empty();
    }
  }

  /** From one day to another, as people file it: whole years by their number, else the month of the cut-off. */
  private static String between(Matcher m) {
    int firstDay = Integer.parseInt(m.group(1));
    int firstMonth = Integer.parseInt(m.group(2));
    int lastMonth = Integer.parseInt(m.group(5));
    String start = firstDay == 1 && firstMonth == 1 ? m.group(3) : month(m.group(3), m.group(2));
    String end = lastMonth == 12 ? m.group(6) : month(m.group(6), m.group(5));
    return start.equals(end) ? start : start + ".." + end;
  }

  private static String month(String year, String month) {
    return year + "-%02d".formatted(Integer.parseInt(month));
  }

  private static int months(String numeral) {
    return switch (numeral) {
      case "ba" -> 3;
      case "sau" -> 6;
      case "chin" -> 9;
      default -> Integer.parseInt(numeral);
    };
  }

  private static String firstMonths(int months, String year) {
    return switch (months) {
      case 3 -> year + "-Q1";
      case 6 -> year + "-H1";
      case 12 -> year;
      case 0, 1 -> null;
      default -> year + "-01.." + month(year, String.valueOf(months));
    };
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
