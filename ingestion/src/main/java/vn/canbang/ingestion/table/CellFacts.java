package vn.canbang.ingestion.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import vn.canbang.core.catalogue.Catalogue;
import vn.canbang.core.document.Place;
import vn.canbang.core.fact.Fact;
import vn.canbang.core.fact.FactKind;
import vn.canbang.core.fact.Qualifier;
import vn.canbang.core.indicator.Indicator;
import vn.canbang.core.notice.Notice;
import vn.canbang.core.period.Period;
import vn.canbang.core.text.Folding;
import vn.canbang.ingestion.ReadingNotices;
import vn.canbang.ingestion.fact.FactDraft;
import vn.canbang.ingestion.number.Measures;
import vn.canbang.ingestion.number.Numbers;
import vn.canbang.ingestion.number.Quantity;
import vn.canbang.ingestion.number.QuantityReader;
import vn.canbang.ingestion.number.YearMentions;
import vn.canbang.ingestion.number.YearMentions.YearMention;
import vn.canbang.ingestion.table.FactDates.Dated;
import vn.canbang.ingestion.table.IndicatorLinker.Linked;
import vn.canbang.ingestion.wording.WordingIndex;
import vn.canbang.ingestion.wording.WordingIndex.FalseFriendMatch;
import vn.canbang.ingestion.wording.WordingIndex.Match;

/** Reads the cells of a row whose indicators are known: a number, or words with numbers in them. */
final class CellFacts {
  private static final Pattern NOTHING = Pattern.compile("[^\\p{L}\\p{N}]*|x", Pattern.CASE_INSENSITIVE);
  private static final Pattern NONE = Pattern.compile(
      "^[\\s\\-+•*]*(?<words>khong co|khong phat hien|chua phat hien|chua ghi nhan|khong ghi nhan|khong xay ra|chua co|khong)(?![a-z])(?<rest>.*)$",
      Pattern.DOTALL);
  private static final Pattern NOT_REPORTED = Pattern.compile(
      "^[\\s\\-+•*]*(?:khong|chua)(?: co| duoc| the| tien hanh)* (?:so lieu|bao cao|thong ke|danh gia|ap dung|tong hop|theo doi|thu thap|co so de)");
  private static final Pattern EVENT = Pattern.compile("^\\s*(?:truong hop|vu|ca|cap|nguoi|doi tuong|nan nhan|phat sinh|xay ra|[.;]?$)(?![a-z])");
  private static final Pattern SEGMENT_END = Pattern.compile(";|\\.(?=\\s|$)");

  private static final Pattern SIGNED = Pattern.compile("\\s*(?<sign>[+\\-–−]?)\\s*(?<size>\\d+(?:[.,]\\d+)*)\\s*");
  private static final String POINTS = "điểm %";
  private static final Pattern FROM = Pattern.compile("(?s).*\\btu\\s*");
  private static final Pattern TO = Pattern.compile("(?s)[^.;\\d]{0,25}\\b(?:xuong|len)\\b.*");

  private final WordingIndex wording;
  private final TableContext context;
  private final TableFindings findings;
  private final IndicatorLinker linker;
  private final FactDates dates;

  /** @param findings take what is to be said of cells from which no fact comes, and the numbers of no known indicator */
  CellFacts(WordingIndex wording, Catalogue catalogue, TableContext context, TableFindings findings) {
    this.wording = wording;
    this.context = context;
    this.findings = findings;
    this.linker = new IndicatorLinker(wording, catalogue);
    this.dates = new FactDates(catalogue, context);
  }

  List<Fact> read(LogicalCell cell, CellColumn column, RowIndicators row) {
    if (NOTHING.matcher(cell.text()).matches()) {
      return List.of();
    }
    String text = Folding.compose(cell.text());
    if (NOT_REPORTED.matcher(Folding.foldKeepingLength(text)).find()) {
      findings.addNotice(ReadingNotices.NOT_REPORTED.in(context.document(), cell.place(), text));
      return List.of();
    }
    return CellShape.isUnreadable(text) ? unreadable(cell) : readNumbers(cell, text, column, row);
  }

  /**
   * The change since another time that a cell states with its sign or without: "+2,24", "-3", "125".
   *
   * @param column with the period in which the change was reached
   */
  List<Fact> readChange(LogicalCell cell, CellColumn column, RowIndicators row) {
    Matcher signed = SIGNED.matcher(Folding.compose(cell.text()));
    Optional<Indicator> indicator = row.only();
    if (indicator.isEmpty() || !signed.matches()) {
      return List.of();
    }
    Dated dated = new Dated(FactKind.parse(indicator.get().kind()), column.period(), "period_from_header");
    if (inTime(List.of(dated), cell.place()).isEmpty()) {
      return List.of();
    }
    Quantity size = new Quantity(0, 0, 0, Numbers.parse(signed.group("size")), null, null, Qualifier.EQUAL, "");
    if (CellShape.isImpossible(size, signed.group("size"), indicator.get(), column)) {
      return unreadable(cell);
    }
    Quantity change = inWholeUnits(signed.group("sign").matches("[-–−]") ? size.times(BigDecimal.ONE.negate()) : size, column);
    Map<String, String> dimensions = new TreeMap<>(row.dimensions(wording, indicator.get()));
    dimensions.put("measure", Fact.CHANGE);
    FactDraft draft = new FactDraft(context.document(), cell.placeAt(signed.start("size")), cell.quote(signed.start("sign"),
        signed.end(), signed.start("size"))).kind(dated.kind()).period(dated.period(), dated.reason())
        .unit(context.unit(), context.unitReason())
        .indicator(wording.code(indicator.get(), dimensions), dimensions, "indicator_by_wording");
    String measure = indicator.get().measureUnit().equals("%") ? POINTS : indicator.get().measureUnit();
    draft.quantity(change, indicator.get(), measure);
    return List.of(draft.finish());
  }

  private List<Fact> unreadable(LogicalCell cell) {
    findings.addNotice(ReadingNotices.NUMBER_UNREADABLE.in(context.document(), cell.place(), cell.text()));
    return List.of();
  }

  private List<Fact> readNumbers(LogicalCell cell, String text, CellColumn column, RowIndicators row) {
    YearMentions years = new YearMentions(text);
    List<Fact> facts = new ArrayList<>();
    boolean understood = false;
    boolean turnedAround = false;
    List<Quantity> quantities = CellShape.meant(QuantityReader.readLevels(text), text, row).stream()
        .map(column::withCounts).toList();
    for (Quantity quantity : quantities) {
      if (isThreshold(quantity, quantities)) {
        continue;
      }
      String segment = segment(text, quantity);
      Linked linked = linker.link(quantity, segment, text, column, row);
      if (linked != null && linked.indicator() != null && !column.isTarget()
          && RowIndicators.isTurnedAround(segment, linked.indicator())) {
        turnedAround = true;
        continue;
      }
      understood |= linked != null;
      if (linked == null && !column.isTarget()) {
        findings.unlinked().add(cell, quantity, row.label(), column.heading());
      }
      if (linked != null && linked.indicator() == null) {
        findings.addNotice(falseFriend(cell.placeAt(quantity.at()), linked.friend()));
      } else if (linked != null && CellShape.isImpossible(quantity, text, linked.indicator(), column)) {
        return unreadable(cell);
      } else if (linked != null && !isBaseline(text, quantity)) {
        facts.addAll(facts(cell, column, quantity, years, linked));
      }
    }
    if (contradict(facts) || turnedAround && facts.isEmpty()) {
      return unreadable(cell);
    }
    return understood || column.isTarget() ? facts : withoutNumber(cell, text, column, row);
  }

  /** Two values for one and the same statement in one cell: one of them is something else, and it is not said which. */
  private static boolean contradict(List<Fact> facts) {
    return facts.stream()
        .collect(Collectors.groupingBy(fact -> List.of(fact.indicator(), fact.kind(), fact.period()),
            Collectors.mapping(fact -> Optional.ofNullable(fact.value()), Collectors.toSet())))
        .values().stream().anyMatch(values -> values.size() > 1);
  }

  /** "xã có ít nhất 04 tin, bài … đạt 80%": a count that is part of what the share is of. */
  private static boolean isThreshold(Quantity quantity, List<Quantity> all) {
    return quantity.qualifier() == Qualifier.AT_LEAST && !quantity.measureUnit().isEmpty()
        && !Measures.isRate(quantity.measureUnit())
        && all.stream().anyMatch(other -> Measures.isRate(other.measureUnit()));
  }

  private List<Fact> facts(LogicalCell cell, CellColumn column, Quantity quantity, YearMentions years, Linked linked) {
    Indicator indicator = linked.indicator();
    Optional<YearMention> year = years.governing(quantity);
    List<Fact> facts = new ArrayList<>();
    for (Dated dated : inTime(dates.of(column, indicator, quantity, year), cell.placeAt(quantity.at()))) {
      FactDraft draft = new FactDraft(context.document(), cell.placeAt(quantity.at()),
          cell.quote(quantity.start(), quantity.end(), quantity.at()));
      draft.kind(dated.kind()).period(dated.period(), dated.reason());
      if (dated.kind().type() == FactKind.Type.TARGET) {
        draft.unit(context.nation(), "unit_from_title");
      } else {
        draft.unit(context.unit(), context.unitReason());
      }
      draft.indicator(wording.code(indicator, linked.dimensions()), linked.dimensions(), linked.reason());
      draft.quantity(inWholeUnits(quantity, column), indicator, measure(draft, column, quantity, indicator));
      if (column.isEstimated()) {
        draft.notice(ReadingNotices.ESTIMATED.in(draft.document(), draft.place(), column.heading()));
      }
      if (linked.friend() != null) {
        draft.notice(falseFriend(draft.place(), linked.friend()));
      }
      facts.add(draft.finish());
    }
    return facts;
  }

  private List<Dated> inTime(List<Dated> dated, Place place) {
    return dated.stream().filter(one -> !isOutOfTime(one, place)).toList();
  }

  /** A result of a time to come, or of a time when the unit was not there, is said and not taken. */
  private boolean isOutOfTime(Dated dated, Place place) {
    if (dated.kind().isTarget()) {
      return false;
    }
    if (dated.kind().type() != FactKind.Type.PLAN && context.isAfterIssue(dated.period())) {
      findings.addNotice(ReadingNotices.PERIOD_AFTER_ISSUE.in(context.document(), place, dated.period(), context.issued()));
      return true;
    }
    if (!context.unit().existedIn(dated.period())) {
      findings.addNotice(ReadingNotices.UNIT_NOT_THERE.in(context.document(), place, context.unit().title(), dated.period()));
      return true;
    }
    return false;
  }

  private Notice falseFriend(Place place, FalseFriendMatch friend) {
    return ReadingNotices.FALSE_FRIEND.in(context.document(), place, friend.friend().phrase(),
        friend.looksLike().code(), friend.friend().why(), friend.friend().whyEn());
  }

  /** "25" under "triệu đồng" is 25 million. */
  private static Quantity inWholeUnits(Quantity quantity, CellColumn column) {
    return quantity.measureUnit().isEmpty() && quantity.value() != null
        ? quantity.times(Measures.multiplier(column.printed())) : quantity;
  }

  /** The unit of measure a fact carries: the indicator's, unless a count is printed where a rate is asked for. */
  private String measure(FactDraft draft, CellColumn column, Quantity quantity, Indicator indicator) {
    boolean ownUnit = !quantity.measureUnit().isEmpty();
    if (ownUnit && Measures.agree(quantity.measureUnit(), indicator.measureUnit())) {
      if (!column.measure().isEmpty() && !Measures.agree(column.measure(), indicator.measureUnit())) {
        draft.notice(ReadingNotices.MEASURE_UNIT_REPLACED.in(draft.document(), draft.place(), column.printed(),
            indicator.measureUnit()));
      }
      return indicator.measureUnit();
    }
    String printed = ownUnit ? quantity.measureUnit() : column.measure();
    if (Measures.agree(printed, indicator.measureUnit())) {
      return indicator.measureUnit();
    }
    if (Measures.isRate(indicator.measureUnit()) && !Measures.isRate(printed)) {
      draft.notice(ReadingNotices.COUNT_FOR_RATE.in(draft.document(), draft.place(), printed));
      return printed;
    }
    draft.notice(ReadingNotices.MEASURE_UNIT_REPLACED.in(draft.document(), draft.place(), column.printed(),
        indicator.measureUnit()));
    return indicator.measureUnit();
  }

  /** "Không có …" is a zero where a count or rate of events is asked for; any other answer in words stays words. */
  private List<Fact> withoutNumber(LogicalCell cell, String text, CellColumn column, RowIndicators row) {
    Matcher none = NONE.matcher(Folding.foldKeepingLength(text));
    Optional<Indicator> zero = none.find() ? zeroIndicator(text, none.group("rest"), row) : Optional.empty();
    Optional<Indicator> indicator = zero.or(row::only);
    List<Dated> dated = indicator.isEmpty() ? List.of()
        : inTime(dates.of(column, indicator.get(), new Quantity(0, 0, 0, null, null, null, Qualifier.EQUAL, ""),
            Optional.empty()), cell.place());
    if (dated.isEmpty()) {
      return List.of();
    }
    String quote = cell.quote(0, Math.min(text.length(), 200), 0);
    FactDraft draft = new FactDraft(context.document(), cell.place(), quote).kind(dated.get(0).kind())
        .period(dated.get(0).period(), dated.get(0).reason()).unit(context.unit(), context.unitReason());
    Map<String, String> dimensions = row.contains(indicator.get()) ? row.dimensions(wording, indicator.get())
        : wording.dimensions(indicator.get(), text);
    draft.indicator(wording.code(indicator.get(), dimensions), dimensions, "indicator_by_row");
    if (zero.isEmpty()) {
      draft.inWords(indicator.get().measureUnit())
          .notice(ReadingNotices.TEXT_ONLY.in(draft.document(), draft.place(), quote));
    } else {
      boolean undetected = none.group("words").contains("phat hien") || none.group("words").contains("ghi nhan");
      draft.zero(indicator.get().measureUnit()).notice((undetected ? ReadingNotices.NONE_DETECTED
          : ReadingNotices.NONE_STATED).in(draft.document(), draft.place(), quote));
    }
    return List.of(draft.finish());
  }

  /**
   * Events and things can be none, where the words behind "không có" are about them; a share of something cannot be told
   * from such words, nor can anything from "không tăng" or "không đạt".
   */
  private Optional<Indicator> zeroIndicator(String text, String rest, RowIndicators row) {
    Optional<Indicator> counted = wording.matches(text).stream().map(Match::indicator)
        .filter(indicator -> !Measures.isRate(indicator.measureUnit())).findFirst();
    Optional<Indicator> ofRow = row.only().filter(indicator -> !indicator.measureUnit().equals("%"))
        .filter(indicator -> isAboutRow(rest, row));
    return ofRow.or(() -> counted);
  }

  private static boolean isAboutRow(String rest, RowIndicators row) {
    List<String> words = List.of(rest.strip().split("[^a-z0-9]+"));
    if (rest.isBlank() || EVENT.matcher(rest).find()) {
      return true;
    }
    Set<String> label = Set.copyOf(List.of(Folding.fold(row.label()).split("[^a-z0-9]+")));
    return words.stream().filter(word -> word.length() > 1 && label.contains(word)).distinct().count() >= 2;
  }

  private static String segment(String text, Quantity quantity) {
    int start = 0;
    int end = text.length();
    Matcher m = SEGMENT_END.matcher(text);
    while (m.find()) {
      if (m.end() <= quantity.start()) {
        start = m.end();
      } else if (m.start() >= quantity.end()) {
        end = m.start();
        break;
      }
    }
    return text.substring(start, end);
  }

  /** "giảm từ 23 … xuống 18": where it comes from, not where it is to go. */
  private static boolean isBaseline(String text, Quantity quantity) {
    String folded = Folding.foldKeepingLength(text);
    return FROM.matcher(folded.substring(0, quantity.start())).matches()
        && TO.matcher(folded.substring(quantity.end())).matches();
  }
}
