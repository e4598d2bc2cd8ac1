package vn.canbang.ingestion.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import vn.canbang.core.fact.Fact;
import vn.canbang.core.period.Period;
import vn.canbang.core.text.Folding;
import vn.canbang.ingestion.ReadingNotices;
import vn.canbang.ingestion.head.PeriodReader;
import vn.canbang.ingestion.number.Measures;
import vn.canbang.ingestion.table.DocumentForm.Role;
import vn.canbang.ingestion.wording.WordingIndex;

/** Tables with years or parts of years across, results and plans among them, and an indicator on each row. */
final class YearRows {
  private static final Pattern CHANGE = Pattern.compile("\\btang\\b.*\\bgiam\\b|\\bchenh lech\\b");

  private final String document;
  private final WordingIndex wording;
  private final HeadingWords words;
  private final RowBreakdown breakdown;
  private final CellFacts cells;
  private final RowMeasures measures;
  private final TableFindings findings;

  private final String title;
  private RowIndicators above;

  /** @param caption above the table: its last line completes labels that name no indicator alone ("Số vụ") */
  YearRows(String document, String caption, WordingIndex wording, HeadingWords words, CellFacts cells, RowMeasures measures,
      TableFindings findings) {
    this.document = document;
    this.title = caption.substring(caption.lastIndexOf('\n') + 1);
    this.wording = wording;
    this.words = words;
    this.breakdown = new RowBreakdown(wording, words);
    this.cells = cells;
    this.measures = measures;
    this.findings = findings;
  }

  /** A column of a year or a part of one. */
  private record YearColumn(int index, String heading, Role role, Optional<Period> period) {
  }

  List<Fact> read(TableHeader header, List<List<LogicalCell>> rows) {
    List<Fact> facts = new ArrayList<>();
    List<YearColumn> clear = header.columnsOf(Role.YEAR).stream().filter(column -> isClear(header, column, rows))
        .map(column -> column(header, column)).toList();
    List<YearColumn> all = Stream.concat(clear.stream(), Stream.of(Role.LOCAL_TARGET, Role.NATIONAL_TARGET)
        .flatMap(role -> header.columnsOf(role).stream().map(column -> target(header, column, role)))
        .filter(column -> column.period().isPresent())).toList();
    List<YearColumn> changes = changes(header, clear);
    for (List<LogicalCell> row : rows) {
      String label = row.get(header.columnsOf(Role.LABEL).get(0)).text();
      RowIndicators indicators = indicators(label);
      facts.addAll(readRow(label, indicators, all, row));
      facts.addAll(readChanges(label, indicators, changes, row));
    }
    return facts;
  }

  private List<Fact> readRow(String label, RowIndicators indicators, List<YearColumn> columns, List<LogicalCell> row) {
    List<Fact> facts = new ArrayList<>();
    if (indicators.isEmpty()) {
      keepUnknown(columns, row, label);
      return facts;
    }
    String printed = measures.of(label, row);
    for (YearColumn column : columns) {
      CellColumn cellColumn = new CellColumn(column.role(), column.period().orElseThrow(), printed, column.heading());
      boolean target = column.role() == Role.LOCAL_TARGET || column.role() == Role.NATIONAL_TARGET;
      (target ? Optional.of(indicators) : breakdown.of(indicators, column.heading())).ifPresentOrElse(
          found -> facts.addAll(cells.read(row.get(column.index()), cellColumn, found)),
          () -> findings.unlinked().addAll(row.get(column.index()), label, column.heading()));
    }
    return facts;
  }

  /** Of the label alone, with the table's title, or of the row above of which "Trong đó: nữ" is a part. */
  private RowIndicators indicators(String label) {
    RowIndicators alone = RowIndicators.ofShort(label, wording);
    RowIndicators found = alone.isEmpty() && !label.isBlank() ? RowIndicators.ofShort(title + " " + label, wording) : alone;
    if (found.isEmpty() && above != null && words.namesDimension(label) && words.isDimension(label)) {
      return breakdown.of(above, label).orElse(found);
    }
    above = found.isEmpty() ? null : found;
    return found;
  }

  /** "Tăng (+), giảm (-)" behind two years: of the later of them. */
  private static List<YearColumn> changes(TableHeader header, List<YearColumn> years) {
    List<Period> results = years.stream().filter(column -> column.role() == Role.RESULT)
        .map(column -> column.period().orElseThrow()).toList();
    return results.size() != 2 ? List.of() : header.columnsOf(Role.COMPARISON).stream()
        .filter(column -> CHANGE.matcher(Folding.fold(header.text(column))).find())
        .map(column -> new YearColumn(column, header.text(column), Role.RESULT, Optional.of(Collections.max(results)))).toList();
  }

  /** What a count changed by, or a rate in points: a change in percent is for the warehouse to compute. */
  private List<Fact> readChanges(String label, RowIndicators indicators, List<YearColumn> columns, List<LogicalCell> row) {
    if (columns.isEmpty() || indicators.only().isEmpty()) {
      return List.of();
    }
    boolean rate = Measures.isRate(indicators.only().get().measureUnit());
    String printed = measures.of(label, row);
    List<Fact> changes = new ArrayList<>();
    for (YearColumn column : columns) {
      String heading = Folding.fold(column.heading());
      if (!heading.contains("%") || rate && heading.contains("diem")) {
        CellColumn cellColumn = new CellColumn(column.role(), column.period().orElseThrow(), printed, column.heading());
        changes.addAll(cells.readChange(row.get(column.index()), cellColumn, indicators));
      }
    }
    return changes;
  }

  private static YearColumn target(TableHeader header, int index, Role role) {
    String heading = header.text(index);
    return new YearColumn(index, heading, role, PeriodReader.read(heading)
        .or(() -> PeriodReader.read(heading.replaceAll("\\([^()]*\\)", " ").strip())));
  }

  private YearColumn column(TableHeader header, int index) {
    String heading = header.text(index);
    return new YearColumn(index, heading, words.namesPlan(heading) ? Role.PLAN : Role.RESULT, PeriodReader.read(heading));
  }

  /** A part of a year that is not understood is not the year. */
  private boolean isClear(TableHeader header, int column, List<List<LogicalCell>> rows) {
    boolean unclear = PeriodReader.isUnclear(header.text(column));
    if (unclear && !rows.isEmpty()) {
      findings.addNotice(ReadingNotices.PERIOD_UNKNOWN.in(document, rows.get(0).get(column).place(), header.text(column)));
    }
    return !unclear;
  }

  private void keepUnknown(List<YearColumn> columns, List<LogicalCell> row, String label) {
    boolean hasFigures = columns.stream().anyMatch(column -> row.get(column.index()).text().chars().anyMatch(Character::isDigit));
    if (hasFigures && !label.isBlank()) {
      findings.addNotice(ReadingNotices.INDICATOR_UNKNOWN.in(document, row.get(0).place(), label));
    }
    columns.forEach(column -> findings.unlinked().addAll(row.get(column.index()), label, column.heading()));
  }
}
