package vn.canbang.ingestion.sentence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import vn.canbang.core.period.Period;
import vn.canbang.core.text.Folding;
import vn.canbang.ingestion.head.PeriodSpelling;
import vn.canbang.ingestion.wording.GuardedPattern;

/**
 * The periods that a sentence names, with their places. A sentence may name a period by what the document is about
 * ("cùng kỳ năm trước", "6 tháng đầu năm" without its year): such are understood from the document's own period.
 */
final class PeriodMentions {

  /** What a mention says of the figures near it. */
  enum Use { OF_FIGURES, COMPARED }

  /**
   * A period named.
   *
   * @param period  the period
   * @param cutOff  whether it is the day up to which things were counted, rather than the period in which
   * @param until   whether it is reached by that year ("đến năm 2025"), as targets are
   * @param use     whether figures are of it, or compared with it ("so với năm 2022")
   */
  record Mention(Period period, boolean cutOff, boolean until, Use use, int start, int end) {
  }

  /** @param years that every match holds: most sentences have fewer */
  private record Form(GuardedPattern pattern, int years, BiFunction<MatchResult, Period, String> period) {
    static Form of(String pattern, BiFunction<MatchResult, Period, String> period) {
      return new Form(GuardedPattern.of(pattern), 0, period);
    }

    /** @param least years that every match holds */
    static Form of(int least, String pattern, BiFunction<MatchResult, Period, String> period) {
      return new Form(GuardedPattern.of(pattern), least, period);
    }
  }

  private static final String YEAR = "((?:19|20)\\d{2})";
  private static final String MONTHS = "(0?[1-9]|1[0-2]|ba|bon|nam|sau|bay|tam|chin|muoi)";
  private static final String DAY = "(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*" + YEAR;

  /** At one place the first form that fits counts. */
  private static final List<Form> FORMS = List.of(
      Form.of(2, "\\b(?:tu )?(?:ngay )?" + DAY + "\\s*(?:den|toi|-|–)\\s*(?:het )?(?:ngay )?" + DAY,
          (m, own) -> PeriodSpelling.between(m.group(2), m.group(3), m.group(5), m.group(6))),
      Form.of(2, "\\b(?:nhiem ky|nk)(?: hdnd| dai hoi| hoi dong nhan dan| quoc hoi)?[\\s:]*" + YEAR + "\\s*[-–]\\s*" + YEAR,
          (m, own) -> "term " + m.group(1) + "-" + m.group(2)),
      Form.of("\\b(?:quoc hoi|qh|dbqh)(?: viet nam| nuoc)?,? khoa (xi{0,3}|xi?v|xvi{0,3})\\b",
          (m, own) -> PeriodSpelling.assembly(m.group(1))),
      Form.of(1, "\\b(?:0?6|sau) thang cuoi(?: nam)+ " + YEAR,
          (m, own) -> m.group(1) + "-H2"),
      Form.of("\\b(?:0?6|sau) thang cuoi nam\\b(?: nay)?", (m, own) -> yearOf(own) + "-H2"),
      Form.of(1, "\\b" + MONTHS + " thang(?: dau)?(?: cua)?(?: nam)+ " + YEAR,
          (m, own) -> PeriodSpelling.firstMonths(m.group(1), m.group(2))),
      Form.of(1, "\\b" + MONTHS + " thang(?: dau)?[/ ]+" + YEAR, (m, own) -> PeriodSpelling.firstMonths(m.group(1), m.group(2))),
      Form.of("\\b" + MONTHS + " thang dau nam\\b(?: nay)?", (m, own) -> PeriodSpelling.firstMonths(m.group(1), yearOf(own))),
      Form.of("\\b(?:trong|qua|sau) " + MONTHS + " thang\\b(?! [/\\d])", (m, own) -> PeriodSpelling.firstMonths(m.group(1), yearOf(own))),
      Form.of("\\bquy (i{1,3}|iv|[1-4])\\b(?:[ /,]+(?:nam )?" + YEAR + ")?",
          (m, own) -> PeriodSpelling.quarter(m.group(1), m.group(2) == null ? yearOf(own) : m.group(2))),
      Form.of(1, "\\btu (?:dau )?(?:nam )?" + YEAR + " (?:den|toi) (?:nay|thoi diem bao cao|thoi diem hien nay)",
          (m, own) -> since(m.group(1), own)),
      Form.of(2, "\\b(?:tu |giai doan |tu nam |nam |tu dau nam )" + YEAR + " (?:den|toi|-) (?:het )?thang (\\d{1,2})\\s*[/ ](?:nam )?" + YEAR,
          (m, own) -> PeriodSpelling.between("1", m.group(1), m.group(2), m.group(3))),
      Form.of(2, "\\b(?:giai doan|trong cac nam|cac nam|tu nam|nam hoc|nam|trong \\d nam|\\d nam)?\\s*\\(?" + YEAR
          + "\\s*(?:[-–]|den(?: nam)?)\\s*" + YEAR, (m, own) -> m.group(1).compareTo(m.group(2)) < 0
              ? m.group(1) + ".." + m.group(2) : null),
      Form.of(1, "\\b(?:tinh )?(?:den|toi)(?: het)?(?: thoi diem)?(?: ngay)? " + DAY,
          (m, own) -> PeriodSpelling.month(m.group(3), m.group(2))),
      Form.of(1, "\\b(?:tinh )?(?:den|toi)(?: het)?(?: thoi diem)? ngay (\\d{1,2}) thang (\\d{1,2}) nam " + YEAR,
          (m, own) -> PeriodSpelling.month(m.group(3), m.group(2))),
      Form.of(1, "\\b(?:tinh )?(?:den|toi) (?:het |cuoi )?thang (\\d{1,2})\\s*(?:/|nam)\\s*" + YEAR,
          (m, own) -> PeriodSpelling.month(m.group(2), m.group(1))),
      Form.of(1, "\\bthang (\\d{1,2})\\s*(?:/|nam)\\s*" + YEAR, (m, own) -> PeriodSpelling.month(m.group(2), m.group(1))),
      Form.of(1, "\\bcung ky(?: cua)?(?: nam)? " + YEAR, (m, own) -> inYear(own, m.group(1))),
      Form.of("\\bcung ky(?: cua)?(?: nam (?:truoc|ngoai|lien ke))?|\\bnam (?:truoc|ngoai|lien truoc|truoc do)\\b",
          (m, own) -> own == null ? null : shift(own, -1)),
      Form.of("\\b(?:hang|moi) nam\\b", (m, own) -> "yearly"),
      Form.of("\\b(?:ca|trong|toan) nam\\b(?! " + YEAR + "|\\s+(?:qua|nay|hoc|\\d))", (m, own) -> yearOf(own)),
      Form.of("(?<=^|[.;,] |: )\\s?" + MONTHS + " thang(?= (?:co|la|dat|toan|qua)\\b|,)",
          (m, own) -> PeriodSpelling.firstMonths(m.group(1), yearOf(own))),
      Form.of("\\b(?:cong don|cong chung|luy ke|tinh chung|ca giai doan|tong cong)\\b(?! (?:den|tu)\\b)",
          (m, own) -> own == null ? null : own.toString()),
      Form.of("\\btrong ky\\b", (m, own) -> own == null ? null : own.toString()),
      Form.of(1, "\\bnam " + YEAR + "\\b", (m, own) -> m.group(1)),
      Form.of(1, "(?<=(?:19|20)\\d{2}(?:, | va |; | / ))" + YEAR + "\\b(?! (?:nguoi|vu|luot|lao|ho|chi|em))", (m, own) -> m.group(1)),
      Form.of(1, "(?<![\\d/.-])" + YEAR + "(?=\\s*:\\s*\\D{0,12}\\d)", (m, own) -> m.group(1)),
      Form.of("\\bnam nay\\b", (m, own) -> yearOf(own)),
      Form.of(1, "\\(" + YEAR + "\\)", (m, own) -> m.group(1)),
      Form.of(1, "\\b(?:den|toi|vao|trong) " + YEAR + "\\b(?! (?:nguoi|vu|luot|lao|ho|chi|em))", (m, own) -> m.group(1)));

  private static final GuardedPattern COMPARED = GuardedPattern.of(
      "(?:so voi|so cung|so|it hon|nhieu hon|cao hon|thap hon|giam hon|tang hon|vuot|nhu|bang(?=\\s*$)|bang \\d[\\d.,]* ?% (?:cua )?)(?: cung ky| ket qua| thoi diem| ke hoach| muc| nam| cuoi| dau| cua)*\\s*$");
  /** "Luật Phòng, chống bạo lực gia đình năm 2022": the year of the law. */
  private static final GuardedPattern OF_A_LAW = GuardedPattern.of(
      "\\b(?:luat|bo luat|phap lenh|hien phap|nghi dinh|thong tu)\\b[^.;()\\d]{0,70}$");
  /** "mới năm 2022" is not "mỗi năm". */
  private static final Pattern EVERY = Pattern.compile("^(?:hằng|hàng|mỗi)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final GuardedPattern UNTIL = GuardedPattern.of("\\b(?:den|toi)(?: het| cuoi)?\\s*(?:nam )?$|^(?:den|toi)\\b");
  private static final Pattern FOUR_DIGITS = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");

  private PeriodMentions() {
  }

  /**
   * Every mention in the order of their places.
   *
   * @param own the document's period, or null
   */
  static List<Mention> find(String text, Period own) {
    String folded = Folding.foldKeepingLength(text);
    boolean[] taken = new boolean[folded.length()];
    List<Mention> found = new ArrayList<>();
    int years = years(folded);
    for (Form form : FORMS) {
      if (form.years() > years) {
        continue;
      }
      GuardedPattern.Found m = form.pattern().matcher(folded);
      while (m.find()) {
        if (isFree(taken, m.start(), m.end())) {
          Optional<Period> period = PeriodSpelling.parse(form.period().apply(m.toMatchResult(), own));
          if (period.isPresent()) {
            mention(text, folded, m, period.get()).ifPresent(found::add);
          }
          Arrays.fill(taken, m.start(), m.end(), true);
        }
      }
    }
    found.sort(Comparator.comparingInt(Mention::start));
    return found;
  }

  /** How often "19" or "20" stands before two digits. */
  private static int years(String folded) {
    int years = 0;
    for (int i = 0; i + 3 < folded.length(); i++) {
      boolean century = folded.charAt(i) == '1' && folded.charAt(i + 1) == '9' || folded.charAt(i) == '2' && folded.charAt(i + 1) == '0';
      years += century && isDigit(folded.charAt(i + 2)) && isDigit(folded.charAt(i + 3)) ? 1 : 0;
    }
    return years;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static Optional<Mention> mention(String text, String folded, GuardedPattern.Found m, Period period) {
    if (period.kind() == Period.Kind.YEARLY && !EVERY.matcher(text.substring(m.start(), m.end())).find()) {
      return Optional.empty();
    }
    String before = folded.substring(0, m.start());
    String words = m.group();
    if (period.kind() == Period.Kind.YEAR && OF_A_LAW.isIn(before)) {
      return Optional.empty();
    }
    boolean until = UNTIL.isIn(before) || UNTIL.isIn(words);
    boolean cutOff = period.kind() == Period.Kind.MONTH && (until || words.startsWith("tinh"));
    boolean compared = COMPARED.isIn(before);
    return Optional.of(new Mention(period, cutOff, until, compared ? Use.COMPARED : Use.OF_FIGURES, m.start(), m.end()));
  }

  private static boolean isFree(boolean[] taken, int start, int end) {
    for (int i = start; i < end; i++) {
      if (taken[i]) {
        return false;
      }
    }
    return true;
  }

  /** The same part of the year in another year: 2023-H1 to 2022-H1, 2023 to 2022. */
  static String shift(Period period, int years) {
    return FOUR_DIGITS.matcher(period.toString())
        .replaceAll(year -> String.valueOf(Integer.parseInt(year.group()) + years));
  }

  private static String inYear(Period own, String year) {
    if (own == null || own.end() == null || own.start().getYear() != own.end().getYear()) {
      return year;
    }
    return shift(own, Integer.parseInt(year) - own.end().getYear());
  }

  private static String yearOf(Period own) {
    return own == null || own.end() == null ? null : String.valueOf(own.end().getYear());
  }

  private static String since(String year, Period own) {
    if (own == null || own.end() == null) {
      return null;
    }
    String lastYear = String.valueOf(own.end().getYear());
    int lastMonth = own.end().getMonthValue();
    return PeriodSpelling.span(year, lastMonth == 12 ? lastYear : PeriodSpelling.month(lastYear, String.valueOf(lastMonth)));
  }
}
