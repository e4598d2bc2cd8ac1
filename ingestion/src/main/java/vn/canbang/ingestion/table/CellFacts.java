package vn.canbang.ingestion.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.canbang.core.catalogue.Catalogue;
import vn.canbang.core.fact.Fact;
import vn.canbang.core.fact.FactKind;
import vn.canbang.core.fact.Qualifier;
import vn.canbang.core.indicator.Indicator;
import vn.canbang.core.period.Period;
import vn.canbang.core.text.Folding;
import vn.canbang.ingestion.ReadingNotices;
import vn.canbang.ingestion.number.Measures;
import vn.canbang.ingestion.number.Quantity;
import vn.canbang.ingestion.number.QuantityReader;
import vn.canbang.ingestion.number.YearMentions;
import vn.canbang.ingestion.number.YearMentions.YearMention;
import vn.canbang.ingestion.table.DocumentForm.Role;
import vn.canbang.ingestion.wording.WordingIndex;
import vn.canbang.ingestion.wording.WordingIndex.FalseFriendMatch;
import vn.canbang.ingestion.wording.WordingIndex.Match;

/** Reads the cells of a row whose indicators are known: a number, or words with numbers in them. */
final class CellFacts {
  private static final Pattern NOTHING = Pattern.compile("[\\s\\-–.…/x*]*", Pattern.CASE_INSENSITIVE);
  private static final Pattern NONE = Pattern.compile(
      "^[\\s\\-+•*]*(?<words>khong co|khong phat hien|chua phat hien|chua ghi nhan|chua co|khong)(?![a-z])");
  private static final Pattern SEGMENT_END = Pattern.compile(";|\\.(?=\\s|$)");

  private final WordingIndex wording;
  private final Catalogue catalogue;
  private final TableContext context;

  CellFacts(WordingIndex wording, Catalogue catalogue, TableContext context) {
    this.wording = wording;
    this.catalogue = catalogue;
    this.context = context;
  }

  /**
   * A column as a cell of it needs to know it.
   *
   * @param period  that its header names, or null
   * @param measure unit of measure of the row as printed, in a cell of its own or in its label; "" for none
   */
  record CellColumn(Role role, Period period, String printed) {
    String measure() {
      return Measures.ofCell(printed);
    }

    boolean isTarget() {
      return role == Role.NATIONAL_TARGET || role == Role.LOCAL_TARGET || role == Role.LABEL;
    }
  }

  List<Fact> read(LogicalCell cell, CellColumn column, RowIndicators row) {
    if (NOTHING.matcher(cell.text()).matches()) {
      return List.of();
    }
    String text = Folding.compose(cell.text());
    YearMentions years = new YearMentions(text);
    List<Fact> facts = new ArrayList<>();
    boolean understood = false;
    List<Quantity> quantities = QuantityReader.read(text);
    for (Quantity quantity : quantities) {
      if (isThreshold(quantity, quantities)) {
        continue;
      }
      Linked linked = link(quantity, segment(text, quantity), text, column, row);
      understood |= linked != null;
      if (linked != null && linked.indicator() != null && !isBaseline(text, quantity)) {
        facts.addAll(facts(cell, column, quantity, years, linked));
      }
    }
    if (understood || column.isTarget()) {
      return facts;
    }
    return withoutNumber(cell, text, column, row);
  }

  /** "xã có ít nhất 04 tin, bài … đạt 80%": a count that is part of what the share is of. */
  private static boolean isThreshold(Quantity quantity, List<Quantity> all) {
    return quantity.qualifier() == Qualifier.AT_LEAST && !quantity.measureUnit().isEmpty()
        && !Measures.isRate(quantity.measureUnit())
        && all.stream().anyMatch(other -> Measures.isRate(other.measureUnit()));
  }

  /**
   * An indicator found for a quantity.
   *
   * @param indicator null where a false friend says that it is none
   */
  private record Linked(Indicator indicator, Map<String, String> dimensions, String reason, FalseFriendMatch friend) {
  }

  private Linked link(Quantity quantity, String segment, String cell, CellColumn column, RowIndicators row) {
    boolean bare = isOnlyNumber(cell, quantity);
    Optional<Indicator> found = bare ? row.best() : byWords(quantity, segment, cell, row);
    if (found.isEmpty()) {
      return null;
    }
    Indicator indicator = found.get();
    Optional<FalseFriendMatch> friend = wording.falseFriend(indicator, bare ? row.label() : segment);
    if (friend.isPresent() && isMeasuredSo(friend.get(), quantity)) {
      return instead(friend.get(), bare ? row.label() : segment);
    }
    Map<String, String> dimensions = bare || column.role() == Role.LABEL ? row.dimensions(wording, indicator)
        : wording.dimensions(indicator, segment);
    return new Linked(indicator, dimensions, bare ? "indicator_by_wording" : reason(indicator, segment), null);
  }

  /** A count that merely stands beside the words of a rate is still the count. */
  private boolean isMeasuredSo(FalseFriendMatch friend, Quantity quantity) {
    String code = friend.friend().instead();
    return code == null || Measures.agree(quantity.measureUnit(), catalogue.getIndicator(code).measureUnit());
  }

  private Linked instead(FalseFriendMatch friend, String segment) {
    String code = friend.friend().instead();
    if (code == null) {
      return new Linked(null, Map.of(), "", friend);
    }
    Indicator indicator = catalogue.getIndicator(code);
    Map<String, String> dimensions = new java.util.TreeMap<>(wording.dimensions(indicator, segment));
    dimensions.putAll(indicator.dimensionsOf(code, catalogue.dimensions()));
    return new Linked(indicator, dimensions, "indicator_by_false_friend", friend);
  }

  private String reason(Indicator indicator, String segment) {
    return wording.matches(segment).stream().anyMatch(match -> match.indicator().equals(indicator))
        ? "indicator_by_wording" : "indicator_by_row";
  }

  /** In the words of the segment: an indicator of the row first, then any that is measured in the quantity's unit. */
  private Optional<Indicator> byWords(Quantity quantity, String segment, String cell, RowIndicators row) {
    String measure = quantity.isFraction() && quantity.value() == null ? "%" : quantity.measureUnit();
    List<Match> inSegment = wording.matches(segment);
    Optional<Indicator> ofRow = inSegment.stream().map(Match::indicator)
        .filter(indicator -> row.contains(indicator) && Measures.agree(measure, indicator.measureUnit())).findFirst();
    if (ofRow.isPresent()) {
      return ofRow;
    }
    Optional<Indicator> onlyOfRow = row.only().filter(indicator -> Measures.agree(measure, indicator.measureUnit()));
    if (onlyOfRow.isPresent()) {
      return onlyOfRow;
    }
    if (measure.isEmpty() || Measures.isRate(measure)) {
      return Optional.empty();
    }
    return java.util.stream.Stream.of(segment, cell).flatMap(text -> wording.matches(text).stream())
        .map(Match::indicator)
        .filter(indicator -> indicator.measureUnit().equals(measure)).findFirst();
  }

  private List<Fact> facts(LogicalCell cell, CellColumn column, Quantity quantity, YearMentions years, Linked linked) {
    Indicator indicator = linked.indicator();
    Optional<YearMention> year = years.governing(quantity);
    List<Fact> facts = new ArrayList<>();
    for (Dated dated : dates(column, indicator, quantity, year)) {
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
      if (linked.friend() != null) {
        draft.notice(falseFriend(draft, linked.friend()));
      }
      facts.add(draft.finish());
    }
    return facts;
  }

  private vn.canbang.core.notice.Notice falseFriend(FactDraft draft, FalseFriendMatch friend) {
    return ReadingNotices.FALSE_FRIEND.in(draft.document(), draft.place(), friend.friend().phrase(),
        friend.looksLike().code(), friend.friend().why());
  }

  private record Dated(FactKind kind, Period period, String reason) {
  }

  private List<Dated> dates(CellColumn column, Indicator indicator, Quantity quantity, Optional<YearMention> year) {
    if (column.isTarget()) {
      return milestones(column, year).stream()
          .map(milestone -> new Dated(targetKind(column, indicator, quantity, milestone), Period.year(milestone),
              year.isPresent() ? "period_from_cell" : "period_from_header"))
          .toList();
    }
    FactKind kind = column.role() == Role.PLAN ? FactKind.PLAN : FactKind.parse(indicator.kind());
    if (year.isPresent()) {
      return List.of(new Dated(kind, Period.year(year.get().year()), "period_from_cell"));
    }
    if (column.period() != null) {
      return List.of(new Dated(kind, column.period(), "period_from_header"));
    }
    return context.period() == null ? List.of() : List.of(new Dated(kind, context.period(), context.periodReason()));
  }

  /** A target that a row's label quotes is the nation's where it is the nation's number, else the unit's own. */
  private FactKind targetKind(CellColumn column, Indicator indicator, Quantity quantity, int milestone) {
    boolean national = column.role() == Role.NATIONAL_TARGET || column.role() == Role.LABEL
        && catalogue.targets().stream().anyMatch(target -> target.indicator().equals(indicator.code())
            && target.milestone() == milestone && target.value() != null && quantity.value() != null
            && target.value().compareTo(quantity.value()) == 0);
    return national ? FactKind.target(milestone) : FactKind.localTarget(milestone);
  }

  /** The years a target is set for: the one it names, with the later milestones for "trở đi"; else its header's. */
  private List<Integer> milestones(CellColumn column, Optional<YearMention> year) {
    int first = column.period() == null ? 0 : column.period().start().getYear();
    int last = column.period() == null ? 0 : column.period().end().getYear();
    List<Integer> known = catalogue.targets().stream().map(target -> target.milestone()).distinct().sorted()
        .filter(milestone -> milestone >= first && milestone <= last).toList();
    if (year.isEmpty()) {
      return column.role() == Role.LABEL ? List.of() : known;
    }
    List<Integer> milestones = new ArrayList<>(List.of(year.get().year()));
    if (year.get().onward()) {
      known.stream().filter(milestone -> milestone > year.get().year()).forEach(milestones::add);
    }
    return milestones;
  }

  /** "25" under "triệu đồng" is 25 million. */
  private static Quantity inWholeUnits(Quantity quantity, CellColumn column) {
    return quantity.measureUnit().isEmpty() && quantity.value() != null
        ? quantity.times(Measures.multiplierOfCell(column.printed())) : quantity;
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
    Optional<Indicator> zero = none.find() ? zeroIndicator(text, row) : Optional.empty();
    Optional<Indicator> indicator = zero.or(row::only);
    List<Dated> dates = indicator.isEmpty() ? List.of()
        : dates(column, indicator.get(), new Quantity(0, 0, 0, null, null, null,
            Qualifier.EQUAL, ""), Optional.empty());
    if (dates.isEmpty()) {
      return List.of();
    }
    String quote = cell.quote(0, Math.min(text.length(), 200), 0);
    FactDraft draft = new FactDraft(context.document(), cell.place(), quote).kind(dates.get(0).kind())
        .period(dates.get(0).period(), dates.get(0).reason()).unit(context.unit(), context.unitReason());
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

  /** Events and things can be none; a share of something cannot be told from such words. */
  private Optional<Indicator> zeroIndicator(String text, RowIndicators row) {
    Optional<Indicator> counted = wording.matches(text).stream().map(Match::indicator)
        .filter(indicator -> !Measures.isRate(indicator.measureUnit())).findFirst();
    return row.only().filter(indicator -> !indicator.measureUnit().equals("%")).or(() -> counted);
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
    return folded.substring(0, quantity.start()).matches("(?s).*\\btu\\s*")
        && folded.substring(quantity.end()).matches("(?s)[^.;\\d]{0,25}\\b(?:xuong|len)\\b.*");
  }

  private boolean isOnlyNumber(String cell, Quantity quantity) {
    String rest = cell.substring(0, quantity.start()) + cell.substring(quantity.end());
    return rest.chars().noneMatch(Character::isLetter) && wording.matches(cell).isEmpty();
  }
}
