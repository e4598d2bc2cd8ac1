package vn.canbang.ingestion.head;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import vn.canbang.core.period.Period;
import vn.canbang.core.text.Folding;
import vn.canbang.ingestion.wording.GuardedPattern;

/**
 * Reads the period that a title or a column header names. Dates of other documents ("kèm theo Kế hoạch … ngày 24/3/2022")
 * and the years of a strategy ("Chiến lược … giai đoạn 2021-2030 năm 2023") are not the period.
 */
public final class PeriodReader {
  private static final GuardedPattern OTHER_DOCUMENT = GuardedPattern.of(
      "\\((?:ban hanh )?kem theo[^)]*\\)?|\\b(?:kem theo|can cu|ban hanh)\\b[^;\n]*|\\bngay \\d{1,2} thang \\d{1,2} nam \\d{4}");
  private static final GuardedPattern OF_A_STRATEGY = GuardedPattern.of(
      "(?:chien luoc|chuong trinh|de an|ke hoach|muc tieu|chi tieu)[^.;\n]{0,120}?(giai doan \\d{4}\\s*[-–]\\s*\\d{4})");

  private static final Pattern FROM_DAY_TO_DAY = Pattern.compile("(?:tu )?(?:ngay )?(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})\\s*"
      + "(?:\\([^()]*\\)\\s*)?(?:den|-|–)\\s*(?:het )?(?:ngay )?(?:thang )?(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");

  private static final Pattern TERM = Pattern.compile("\\b(?:nhiem ky|nk) \\d{4}\\s*[-–]\\s*\\d{4}");
  /** "từ ngày 15/11 đến ngày 14/11/2024": the year is said once. */
  private static final Pattern FROM_DAY = Pattern.compile("tu (?:ngay )?(\\d{1,2})[/.-](\\d{1,2})\\s*(?:den|-|–)\\s*"
      + "(?:het )?(?:ngay |thang )*(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");

  private record Form(Pattern pattern, Function<Matcher, String> period) {
    static Form of(String pattern, Function<Matcher, String> period) {
      return new Form(Pattern.compile(pattern), period);
    }
  }

  /** The most telling forms first; a year alone comes last. */
  private static final List<Form> FORMS = List.of(
      new Form(FROM_DAY_TO_DAY, m -> PeriodSpelling.between(m.group(1), m.group(2), m.group(3), m.group(5), m.group(6))),
      new Form(FROM_DAY, m -> PeriodSpelling.months(m.group(1), m.group(2), m.group(3), m.group(4), m.group(5))),
      Form.of("thang (\\d{1,2})[/ ](?:nam )?(\\d{4})\\s*(?:den|-|–)\\s*(?:het )?thang (\\d{1,2})[/ ](?:nam )?(\\d{4})",
          m -> PeriodSpelling.between("1", m.group(1), m.group(2), m.group(3), m.group(4))),
      Form.of("thang (\\d{1,2})\\s*(?:den|-|–)\\s*(?:het )?(?:thang )?(\\d{1,2})[/ ](?:nam )?(\\d{4})",
          m -> PeriodSpelling.between("1", m.group(1), m.group(3), m.group(2), m.group(3))),
      Form.of("(?:tu )?nam (\\d{4}) den (?:het )?thang (\\d{1,2})[/ ](?:nam )?(\\d{4})",
          m -> PeriodSpelling.between("1", "1", m.group(1), m.group(2), m.group(3))),
      Form.of("\\b(" + Months.WORDS + ") ?(?:thang|t\\b)(?: dau)?,?(?: nam)*[ /,]*(?:nam )?(\\d{4})",
          m -> PeriodSpelling.firstMonths(m.group(1), m.group(2))),
      Form.of("(?:0?6|sau) thang (?:cuoi|sau) (?:nam,? )*(\\d{4})", m -> m.group(1) + "-H2"),
      Form.of("\\bq(?:uy )?(i{1,3}|iv|[1-4])[ /,]+(?:nam )?(\\d{4})", m -> PeriodSpelling.quarter(m.group(1), m.group(2))),
      Form.of("nhiem ky (\\d{4})\\s*[-–]\\s*(\\d{4})", m -> "term " + m.group(1) + "-" + m.group(2)),
      Form.of("(?:den|toi)(?: het)?(?: ngay)? \\d{1,2}/(\\d{1,2})/(\\d{4})", m -> PeriodSpelling.month(m.group(2), m.group(1))),
      Form.of("(?:giai doan|tu nam|cac nam|nam)?\\s*(\\d{4})\\s*(?:[-–]|den(?: nam)?)\\s*(\\d{4})",
          m -> m.group(1).compareTo(m.group(2)) < 0 ? m.group(1) + ".." + m.group(2) : null),
      Form.of("\\bthang (\\d{1,2})[/ ](?:nam )?(\\d{4})", m -> PeriodSpelling.month(m.group(2), m.group(1))),
      Form.of("nam\\s*((?:19|20)\\d{2})|(?:^|\\s|\\()((?:19|20)\\d{2})\\)?\\s*$", m -> m.group(1) == null ? m.group(2) : m.group(1)));

  private static final GuardedPattern OUTLOOK = GuardedPattern.of("(?:\\bva\\b|[,;:.–-])\\s*(?:mot so )?"
      + "(?:phuong huong|nhiem vu|ke hoach cong tac|ke hoach nam|du kien|muc tieu)\\b[^\n]*");
  private static final Pattern SINCE = Pattern.compile("tu (?:dau )?nam (\\d{4}) (?:den|toi) nay");

  /** Parts of a year whose year is not said; Y stands for it. */
  private static final List<Form> WITHOUT_YEAR = List.of(
      Form.of("\\b(" + Months.WORDS + ") thang dau nam\\b(?! (?:hoc|thu|\\d))",
          m -> PeriodSpelling.firstMonths(m.group(1), "Y")),
      Form.of("\\b(" + Months.WORDS + ") thang (?:qua|nam nay)\\b", m -> PeriodSpelling.firstMonths(m.group(1), "Y")),
      Form.of("(?:0?6|sau) thang cuoi nam\\b(?! (?:hoc|thu|\\d))", m -> "Y-H2"),
      Form.of("\\bquy (i{1,3}|iv|[1-4])\\b", m -> PeriodSpelling.quarter(m.group(1), "Y")));

  /** Reports are drawn up before their period ends, but not long before. */
  private static final int BEFORE_ITS_END = 45;

  private static final GuardedPattern UNDER_A_YEAR = GuardedPattern.of(
      "\\d\\s*(?:thang|t\\b)(?! hanh dong)|\\bquy\\b|\\bthang\\b(?! hanh dong\\b)");

  /** "huyện Thăng Bình", "thắng lợi": without accents they are months. */
  private static final Pattern NO_MONTH = Pattern.compile("(?iU)\\bth[ăắằẳẵặ]ng\\b");

  private PeriodReader() {
  }

  /** The period, if the text names one that can be understood. */
  public static Optional<Period> read(String text) {
    return readFolded(foldLines(text));
  }

  /** The same, but none where the text speaks of a part of a year that was not understood. */
  public static Optional<Period> readClear(String text) {
    return clear(foldLines(text));
  }

  /**
   * The period, where the text leaves out its year too ("9 tháng đầu năm", "từ năm 2021 đến nay"): then it is the last
   * such one that was over, or nearly so, on the day of issue.
   */
  public static Optional<Period> read(String text, LocalDate issued) {
    String lines = foldLines(text);
    String folded = withoutOutlook(withoutOtherDocuments(lines));
    Matcher since = SINCE.matcher(folded);
    if (since.find()) {
      return PeriodSpelling.parse(PeriodSpelling.between("1", since.group(1), String.valueOf(issued.getMonthValue()),
          String.valueOf(issued.getYear())));
    }
    return clear(lines).or(() -> ofThatYear(folded, issued));
  }

  /** What a text calls the days from which to which it counts: "năm 2024 (từ 15/11/2023 đến 14/11/2024)". */
  static Optional<Period> readBesideDays(String text) {
    String lines = foldLines(text);
    String named = FROM_DAY.matcher(FROM_DAY_TO_DAY.matcher(lines).replaceAll(" ")).replaceAll(" ");
    return named.equals(lines) ? Optional.empty() : readFolded(named);
  }

  private static Optional<Period> readFolded(String lines) {
    String own = withoutOtherDocuments(lines);
    String past = withoutOutlook(own);
    Optional<Period> found = withoutStrategy(past);
    return found.isPresent() || past.equals(own) ? found : withoutStrategy(own);
  }

  private static Optional<Period> clear(String lines) {
    return readFolded(lines).filter(period -> period.kind() != Period.Kind.YEAR || !namesPartOfAYear(lines));
  }

  private static String withoutOtherDocuments(String lines) {
    return OTHER_DOCUMENT.replaceAll(lines, " ");
  }

  private static String withoutOutlook(String lines) {
    return OUTLOOK.replaceAll(lines, " ");
  }

  private static Optional<Period> ofThatYear(String folded, LocalDate issued) {
    for (Form form : WITHOUT_YEAR) {
      Matcher m = form.pattern().matcher(folded);
      if (m.find()) {
        String period = form.period().apply(m);
        return Stream.of(issued.getYear(), issued.getYear() - 1).flatMap(year -> PeriodSpelling.parse(period.replace("Y", "" + year))
            .stream()).filter(past -> !past.end().minusDays(BEFORE_ITS_END).isAfter(issued)).findFirst();
      }
    }
    return Optional.empty();
  }

  private static Optional<Period> withoutStrategy(String folded) {
    GuardedPattern.Found strategy = OF_A_STRATEGY.matcher(folded);
    if (strategy.find()) {
      String rest = folded.substring(0, strategy.start(1)) + folded.substring(strategy.end(1));
      Optional<Period> besides = first(TERM.matcher(rest).replaceAll(" "));
      if (besides.isPresent()) {
        return besides;
      }
      if (first(rest).isPresent()) {
        return first(strategy.group(1));
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
    String lines = foldLines(text);
    return namesPartOfAYear(lines) && readFolded(lines).map(period -> period.kind() == Period.Kind.YEAR).orElse(true);
  }

  private static boolean namesPartOfAYear(String lines) {
    return UNDER_A_YEAR.isIn(FROM_DAY_TO_DAY.matcher(lines).replaceAll(" "));
  }

  private static String foldLines(String text) {
    String months = NO_MONTH.matcher(Folding.compose(text)).replaceAll("_");
    return String.join("\n", months.lines().map(Folding::fold).toList());
  }

  private static Optional<Period> first(String folded) {
    for (Form form : hasYear(folded) ? FORMS : List.<Form>of()) {
      Matcher m = form.pattern().matcher(folded);
      while (m.find()) {
        Optional<Period> period = PeriodSpelling.parse(form.period().apply(m));
        if (period.isPresent()) {
          return period;
        }
      }
    }
    return Optional.empty();
  }

  /** Every form has a year: four digits in a row. */
  private static boolean hasYear(String folded) {
    int digits = 0;
    for (int i = 0; i < folded.length() && digits < 4; i++) {
      digits = folded.charAt(i) >= '0' && folded.charAt(i) <= '9' ? digits + 1 : 0;
    }
    return digits == 4;
  }
}
