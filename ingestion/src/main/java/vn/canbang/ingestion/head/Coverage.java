package vn.canbang.ingestion.head;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.canbang.core.period.Period;
import vn.canbang.core.text.Folding;
import vn.canbang.ingestion.wording.GuardedPattern;

/** The time that a document covers: its period, the last day that its figures count, and whether they are estimates. */
final class Coverage {
  private static final GuardedPattern FIGURES = GuardedPattern.of("\\bso lieu\\b");
  private static final Pattern OWN_REPORT = Pattern.compile("\\bnhu sau\\b|\\bso lieu tu\\b");
  private static final Pattern OWN_WORK = Pattern.compile("\\b(?:so lieu|ket qua|tinh hinh|cong tac|bao cao)\\b");
  private static final Pattern GIVES = Pattern.compile(
      "\\b(?:cung cap|bao cao|gui|tong hop)\\b[^.;]{0,80}\\b(?:so lieu|ket qua|tinh hinh)\\b");
  private static final Pattern TO_COME = Pattern.compile(
      "(?iUs)[,;]?\\s*(?:và\\s+)?(?:phương hướng|nhiệm vụ|kế hoạch (?:công tác )?(?:năm|quý|\\d+ tháng))\\b.*$");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
  /** A part of a year at the end, whose year has been left for later. */
  private static final Pattern PART_OF_A_YEAR = Pattern.compile("(?:thang|quy)\\b[^\\d]*$");
  private static final int LAST_QUARTER = 10;
  /** Days: sectors close their books from the middle of November to the middle of December. */
  private static final int A_LITTLE_ASIDE = 62;
  private static final int MONTHS_OF_A_YEAR = 12;
  private static final GuardedPattern COMES_WITH = GuardedPattern.of("\\bkem theo\\b");
  private static final GuardedPattern LAST_DAY = GuardedPattern.of("(?:tinh )?(?:den|toi)(?: het)?(?: thoi diem)?(?: ngay)?(?: thang)? "
      + "(\\d{1,2})(?:[/.-]| thang )(\\d{1,2})(?:[/.-]| nam )(\\d{4})");
  private static final GuardedPattern LAST_MONTH = GuardedPattern.of(
      "(?:tinh )?(?:den|toi)(?: het)?(?: thoi diem)? thang (\\d{1,2})(?:/| nam |-)(\\d{4})");
  private static final GuardedPattern COUNTED_TO = GuardedPattern.of("\\btinh (?:den|toi)\\b|\\bden het\\b");
  private static final Pattern ESTIMATED = Pattern.compile(
      "(?iU)(?<!công |quy |hương |giao |mơ |hiệp |điều |thỏa )\\bước\\s+(?:thực hiện|kết quả|cả năm|đạt|tính|\\d+ tháng|năm|quý)");
  private static final Pattern ESTIMATED_FIGURES = Pattern.compile(
      "(?iU)số liệu(?: \\p{L}+){0,3} ước\\b|\\bước\\s+(?:thực hiện )?cả năm");

  private final String title;
  private final List<String> lines;
  private final LocalDate issued;

  /**
   * @param lines  of the head
   * @param issued day of issue, or the last of its month; null where that is not known
   */
  Coverage(String title, List<String> lines, LocalDate issued) {
    this.title = title;
    this.lines = lines;
    this.issued = issued;
  }

  /** Of the title, else of the lines that speak of the document's own work, the most telling ones first. */
  Optional<Period> period(String kind) {
    if ("news".equals(kind)) {
      return ofArticle();
    }
    Optional<Period> ofTitle = read(titleAlone()).map(this::asCalled);
    if (ofTitle.isPresent() && !isYearNotOver(ofTitle.get())) {
      return ofTitle;
    }
    Optional<Period> counted = ofTitle.flatMap(this::asCounted);
    if (counted.isPresent()) {
      return counted;
    }
    List<Period> told = telling(kind).flatMap(words -> lines.stream().filter(line -> words.matcher(Folding.fold(line)).find()))
        .flatMap(line -> read(line).stream()).filter(this::isPast)
        .filter(found -> !"letter".equals(kind) || found.kind() != Period.Kind.MONTH).toList();
    return ofTitle.isEmpty() ? told.stream().findFirst() : told.stream().filter(part -> part.kind() != Period.Kind.YEAR
        && part.start().equals(ofTitle.get().start()) && part.end().isBefore(ofTitle.get().end())).findFirst().or(() -> ofTitle);
  }

  /** "năm 2024 (số liệu từ 15/11/2023 đến 14/11/2024)": what the title calls the time that it counts, a little aside. */
  private Period asCalled(Period span) {
    return span.kind() != Period.Kind.SPAN ? span : PeriodReader.readBesideDays(titleAlone())
        .filter(called -> called.kind() != Period.Kind.TERM && called.start() != null && areNear(called.start(), span.start())
            && areNear(called.end(), span.end())).orElse(span);
  }

  private static boolean areNear(LocalDate a, LocalDate b) {
    return Math.abs(ChronoUnit.DAYS.between(a, b)) <= A_LITTLE_ASIDE;
  }

  /** "(số liệu tính đến 30/9/2025)" in a letter of October on the year: its first nine months. */
  private Optional<Period> asCounted(Period year) {
    return cutOff().filter(last -> last.getYear() == year.end().getYear() && last.getMonthValue() < MONTHS_OF_A_YEAR)
        .filter(last -> last.getDayOfMonth() == last.lengthOfMonth())
        .flatMap(last -> PeriodSpelling.parse(PeriodSpelling.firstMonths(last.getMonthValue(), String.valueOf(last.getYear()))));
  }

  /** A document of early autumn on "năm 2025" may say below that it has the figures of nine months. */
  private boolean isYearNotOver(Period period) {
    return period.kind() == Period.Kind.YEAR && issued != null && period.end().getYear() == issued.getYear()
        && issued.getMonthValue() <= LAST_QUARTER;
  }

  /**
   * An article tells of the last months before it, and of older times to compare: the first part of the year of its issue
   * that it names; near the end of that year the year itself; else the first time that it names.
   */
  private Optional<Period> ofArticle() {
    List<Period> named = Stream.concat(Stream.of(titleAlone()), lines.stream()).flatMap(line -> read(line).stream())
        .filter(this::isPast).toList();
    if (issued == null) {
      return named.stream().findFirst();
    }
    Stream<Period> ofItsYear = named.stream().filter(period -> period.start().getYear() == issued.getYear());
    Optional<Period> sure = ofItsYear.filter(period -> period.kind() != Period.Kind.YEAR
        || issued.getMonthValue() >= LAST_QUARTER).min(Comparator.comparing(period -> period.kind() == Period.Kind.YEAR));
    return sure.or(() -> named.stream().findFirst());
  }

  /** A report speaks of its own work; a plan names many times that are not its own. */
  private static Stream<Pattern> telling(String kind) {
    return kind == null || kind.equals("report") ? Stream.of(OWN_REPORT, OWN_WORK)
        : kind.equals("letter") ? Stream.of(OWN_REPORT, GIVES) : Stream.empty();
  }

  /** In one line, without those on the document that it comes with; "ban hành Kế hoạch" is what the title is about. */
  private String titleAlone() {
    String own = title.lines().filter(line -> !COMES_WITH.isIn(Folding.fold(line)))
        .collect(Collectors.joining(" "));
    return withoutWhatIsToCome(own.replaceFirst("(?iU)(về việc|v/v) ban hành", "$1"));
  }

  /** "6 tháng đầu năm, phương hướng 6 tháng cuối năm 2024" is of the first half of 2024. */
  private static String withoutWhatIsToCome(String title) {
    Matcher toCome = TO_COME.matcher(title);
    if (!toCome.find() || toCome.start() == 0) {
      return title;
    }
    String past = title.substring(0, toCome.start());
    Matcher year = YEAR.matcher(toCome.group());
    return PART_OF_A_YEAR.matcher(Folding.fold(past)).find() && year.find() ? past.strip() + " năm " + year.group() : past;
  }

  private Optional<Period> read(String text) {
    if (issued != null) {
      return PeriodReader.read(text, issued);
    }
    return PeriodReader.readClear(text);
  }

  /** A law, a strategy or a term of office named in a sentence is not what the document reports on. */
  private boolean isPast(Period period) {
    return period.kind() != Period.Kind.TERM && period.end() != null
        && (issued == null || !period.start().isAfter(issued) && period.end().isAfter(issued.minusYears(2))
            && !period.end().isAfter(issued.plusYears(1)));
  }

  /** Of the words on when the figures were counted; else the end of a span of days in the title. */
  Optional<LocalDate> cutOff() {
    Stream<String> counted = Stream.concat(Stream.of(title).filter(text -> COUNTED_TO.isIn(Folding.fold(text))),
        lines.stream().filter(line -> FIGURES.isIn(Folding.fold(line))));
    return Stream.concat(counted, title.lines().filter(line -> Folding.fold(line).contains("tu ")))
        .flatMap(text -> cutOff(text).stream()).findFirst();
  }

  private static Optional<LocalDate> cutOff(String text) {
    String folded = Folding.fold(text);
    GuardedPattern.Found day = LAST_DAY.matcher(folded);
    if (day.find()) {
      return day(day.group(3), day.group(2), day.group(1));
    }
    GuardedPattern.Found month = LAST_MONTH.matcher(folded);
    return month.find() ? day(month.group(2), month.group(1), null) : Optional.empty();
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      YearMonth known = YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
      return Optional.of(day == null ? known.atEndOfMonth() : known.atDay(Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** True where the title or a line on the figures says so; a single "ước đạt" of the text says nothing of the others. */
  boolean isEstimated() {
    return ESTIMATED.matcher(title).find() || lines.stream().filter(Coverage::mayBeEstimated)
        .anyMatch(line -> ESTIMATED_FIGURES.matcher(line).find());
  }

  /** Looking for the rarest letter first spares most lines the change of their case. */
  private static boolean mayBeEstimated(String line) {
    return (line.indexOf('ớ') >= 0 || line.indexOf('Ớ') >= 0) && line.toLowerCase(Locale.ROOT).contains("ước");
  }
}
