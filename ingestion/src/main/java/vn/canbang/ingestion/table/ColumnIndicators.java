package vn.canbang.ingestion.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.canbang.core.indicator.Indicator;
import vn.canbang.core.period.Period;
import vn.canbang.ingestion.head.PeriodReader;
import vn.canbang.ingestion.number.Measures;
import vn.canbang.ingestion.table.DocumentForm.Role;
import vn.canbang.ingestion.table.HeadingIndicators.Basis;
import vn.canbang.ingestion.table.TableHeader.Column;

/**
 * Says what each column of a table with indicators across is: of which indicator, and which columns are the counts that a
 * share beside them is made of ("Tổng số | Trong đó nữ | Tỷ lệ %"). A count is never taken for a share.
 */
final class ColumnIndicators {
  private final HeadingIndicators headings;
  private final HeadingWords words;
  private final PrintedMeasures measures;
  /** The unit of measure printed above the table. */
  private final String ofTable;
  private final Basis title;
  private final Map<Integer, Column> columns = new LinkedHashMap<>();
  private final Map<Integer, Basis> bases = new LinkedHashMap<>();
  private final Map<Integer, IndicatorColumn> found = new LinkedHashMap<>();

  private ColumnIndicators(HeadingIndicators headings, HeadingWords words, PrintedMeasures measures, String caption) {
    this.headings = headings;
    this.words = words;
    this.measures = measures;
    this.ofTable = measures.ofCaption(caption);
    this.title = headings.title(caption);
  }

  /** @param caption the paragraphs and rows above the header */
  static List<IndicatorColumn> read(TableHeader header, String caption, HeadingIndicators headings, HeadingWords words,
      PrintedMeasures measures) {
    ColumnIndicators reader = new ColumnIndicators(headings, words, measures, caption);
    List<Column> candidates = new ArrayList<>(header.free());
    header.columnsOf(Role.MARKER).forEach(index -> candidates.add(header.columns().get(index)));
    candidates.sort(java.util.Comparator.comparingInt(Column::index));
    candidates.forEach(reader::add);
    candidates.forEach(reader::relate);
    reader.tellApart();
    return List.copyOf(reader.found.values());
  }

  private void add(Column column) {
    Basis basis = basis(column);
    columns.put(column.index(), column);
    bases.put(column.index(), basis);
    RowIndicators indicators = headings.of(new Column(column.index(), column.groups(), measures.without(column.own())), basis);
    Period period = PeriodReader.read(column.own()).or(() -> PeriodReader.read(column.group())).orElse(null);
    found.put(column.index(), new IndicatorColumn(column.index(), column.text(), indicators, role(column), period,
        printed(column, indicators), null, false));
  }

  private Basis basis(Column column) {
    String group = column.group();
    boolean partOfColumn = words.namesPart(group) && isGeneral(group);
    if (!group.isBlank() && !isGeneral(group)) {
      return headings.basis("group " + group, group);
    }
    if (!partOfColumn && !isGeneral(column.own())) {
      return title;
    }
    Optional<Column> before = columns.values().stream()
        .filter(other -> !isGeneral(other.text()) && other.index() != column.index())
        .filter(other -> partOfColumn ? !other.group().equals(group) : other.group().equals(group))
        .reduce((a, b) -> b);
    boolean countsSomethingElse = before.isPresent() && !partOfColumn && words.isCount(column.own())
        && !words.namesDimension(column.own()) && PeriodReader.read(column.text()).isEmpty();
    if (countsSomethingElse) {
      return headings.basis("none", "");
    }
    return before.map(other -> new Basis("column " + other.index(), other.text(), found.get(other.index()).indicators()))
        .orElse(title);
  }

  /** A plan where a part of the heading that names nothing else says so; "Số kế hoạch ban hành" is no plan. */
  private Role role(Column column) {
    List<String> parts = new ArrayList<>(column.groups());
    parts.add(column.own());
    return parts.stream().anyMatch(part -> isGeneral(part) && words.namesPlan(part)) ? Role.PLAN : Role.RESULT;
  }

  private String printed(Column column, RowIndicators indicators) {
    String own = measures.ofLabel(column.text());
    boolean fits = indicators.best().filter(best -> Measures.agree(Measures.ofCell(ofTable), best.measureUnit())).isPresent();
    return own.isEmpty() && fits ? ofTable : own;
  }

  /** Relates a column to the counts beside it; one that is a count where a share is asked for is no figure. */
  private void relate(Column column) {
    IndicatorColumn now = found.get(column.index());
    if (isShare(column) && isGeneral(column.own())) {
      shareBesideCounts(column);
    } else if (isOfShare(now) && !isShare(column)) {
      countOfShare(column, now);
    }
  }

  private void shareBesideCounts(Column column) {
    Optional<Column> whole = beside(column).filter(this::isWhole).findFirst();
    Optional<Column> women = beside(column).filter(this::isWomen).findFirst();
    IndicatorColumn now = found.get(column.index());
    RowIndicators indicators = isOfShare(now) ? now.indicators()
        : women.map(other -> found.get(other.index())).filter(ColumnIndicators::isOfShare).map(IndicatorColumn::indicators)
            .or(() -> women.flatMap(part -> whole.flatMap(all -> headings.shareOfWomen(part, all, bases.get(column.index())))))
            .orElse(new RowIndicators(column.text(), List.of()));
    IndicatorColumn share = now.of(indicators);
    found.put(column.index(), women.isPresent() && whole.isPresent() && !indicators.isEmpty()
        ? share.with(new IndicatorColumn.Share(women.get().index(), whole.get().index(), true)) : share);
  }

  /** The women of a whole, where no share is printed beside them, give the share; other counts are parts of it. */
  private void countOfShare(Column column, IndicatorColumn now) {
    boolean printedBeside = beside(column).anyMatch(this::isShare);
    Optional<Column> whole = beside(column).filter(this::isWhole).findFirst();
    if (isWomen(column) && whole.isPresent() && !printedBeside) {
      found.put(column.index(), now.with(new IndicatorColumn.Share(column.index(), whole.get().index(), false)));
    } else {
      found.put(column.index(), now.asPart());
    }
  }

  /**
   * Where several columns are of one indicator and period, those that say more than the indicator ("Số vụ … đã xử lý") are
   * of something else; and one without a period beside several with theirs is their sum.
   */
  private void tellApart() {
    found.values().stream().filter(column -> !column.indicators().isEmpty())
        .collect(Collectors.groupingBy(column -> headings.code(column.indicators())))
        .values().stream().filter(ColumnIndicators::hasSeveralPeriods).flatMap(List::stream)
        .filter(column -> column.period() == null).toList()
        .forEach(sum -> found.remove(sum.index()));
    found.values().stream().filter(column -> !column.indicators().isEmpty() && !column.isPart())
        .collect(Collectors.groupingBy(column -> List.of(headings.code(column.indicators()), column.role(),
            Optional.ofNullable(column.period()))))
        .values().stream().filter(alike -> alike.size() > 1).flatMap(List::stream)
        .filter(column -> !words.accountFor(column.heading(), column.indicators().best().orElseThrow()))
        .forEach(column -> found.put(column.index(), column.of(new RowIndicators(column.heading(), List.of()))));
  }

  private static boolean hasSeveralPeriods(List<IndicatorColumn> columns) {
    return columns.stream().map(IndicatorColumn::period).filter(Objects::nonNull).distinct().count() > 1;
  }

  private Stream<Column> beside(Column column) {
    String key = bases.get(column.index()).key();
    return columns.values().stream().filter(other -> other.index() != column.index())
        .filter(other -> key.equals(bases.get(other.index()).key()) || key.equals("column " + other.index())
            || bases.get(other.index()).key().equals("column " + column.index()));
  }

  /** "Trong đó nữ (người)" says no more of an indicator than "Trong đó nữ". */
  private boolean isGeneral(String heading) {
    return words.isGeneral(measures.without(heading));
  }

  private boolean isWomen(Column column) {
    return words.namesWomen(column.own()) && !isShare(column);
  }

  private boolean isWhole(Column column) {
    return !words.namesWomen(column.own()) && words.namesTotal(column.own()) && !isShare(column);
  }

  private boolean isShare(Column column) {
    return words.namesShare(column.own()) || Measures.ofCell(found.get(column.index()).printed()).equals("%");
  }

  private static boolean isOfShare(IndicatorColumn column) {
    return column.indicators().best().map(Indicator::measureUnit).filter("%"::equals).isPresent();
  }
}
