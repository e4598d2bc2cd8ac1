package vn.canbang.ingestion.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

import vn.canbang.core.catalogue.Catalogue;
import vn.canbang.core.fact.Fact;
import vn.canbang.core.period.Period;
import vn.canbang.core.text.Folding;
import vn.canbang.ingestion.ReadingNotices;
import vn.canbang.ingestion.head.PeriodReader;
import vn.canbang.ingestion.number.Quantity;
import vn.canbang.ingestion.number.QuantityReader;
import vn.canbang.ingestion.table.CellColumn.Counts;
import vn.canbang.ingestion.wording.WordingIndex;

/** Tables with indicators across: each row is of a unit, a period or a level, each column of an indicator. */
final class IndicatorsAcross {
  private final String document;
  private final Catalogue catalogue;
  private final WordingIndex wording;
  private final TableFindings findings;

  IndicatorsAcross(String document, Catalogue catalogue, WordingIndex wording, TableFindings findings) {
    this.document = document;
    this.catalogue = catalogue;
    this.wording = wording;
    this.findings = findings;
  }

  /**
   * @param labelColumn  the column that says what a row is of
   * @param periodColumn the column that says the period of a row besides, if there is one
   * @param rows         the rows below the header
   */
  List<Fact> read(int labelColumn, OptionalInt periodColumn, List<IndicatorColumn> columns, List<List<LogicalCell>> rows,
      RowSubject.Finder subjects) {
    List<Fact> facts = new ArrayList<>();
    List<IndicatorColumn> clear = columns.stream().filter(column -> isUsable(column, columns, rows)).toList();
    for (List<LogicalCell> row : rows) {
      if (clear.stream().allMatch(column -> row.get(column.index()).isBlank())) {
        continue;
      }
      LogicalCell cell = labelCell(labelColumn, row);
      subjects.find(cell.text(), cell.place()).flatMap(found -> inPeriod(found, periodColumn, row))
          .ifPresent(found -> facts.addAll(readRow(found, cell.text(), clear, row)));
    }
    return withoutContradictions(facts);
  }

  /** A row that names its period in a column of its own is of that period. */
  private Optional<RowSubject> inPeriod(RowSubject subject, OptionalInt periodColumn, List<LogicalCell> row) {
    if (periodColumn.isEmpty()) {
      return Optional.of(subject);
    }
    LogicalCell cell = row.get(periodColumn.getAsInt());
    Optional<Period> period = PeriodReader.readClear(cell.text());
    if (period.isEmpty()) {
      findings.addNotice(ReadingNotices.PERIOD_UNKNOWN.in(document, cell.place(), cell.text()));
    }
    return period.map(subject::in);
  }

  /** Rows of one unit and period that say different figures in one column: which is the unit's is not known. */
  private List<Fact> withoutContradictions(List<Fact> facts) {
    Map<List<Object>, List<Fact>> same = facts.stream().collect(Collectors.groupingBy(fact ->
        List.of(fact.place().column(), fact.unitKey(), fact.indicator(), fact.period(), fact.kind()), LinkedHashMap::new,
        Collectors.toList()));
    List<Fact> contradicting = same.values().stream()
        .filter(group -> group.stream().map(Fact::statement).distinct().count() > 1).flatMap(List::stream).toList();
    contradicting.forEach(fact ->
        findings.addNotice(ReadingNotices.ROWS_CONTRADICT.in(document, fact.place(), fact.unit(), fact.quote())));
    Set<Fact> left = new HashSet<>(contradicting);
    return facts.stream().filter(fact -> !left.contains(fact)).toList();
  }

  /** The label, or where its cell is merged with the number's the text that stands there. */
  private static LogicalCell labelCell(int labelColumn, List<LogicalCell> row) {
    for (int column = labelColumn; column > 0; column--) {
      if (!row.get(column).isBlank()) {
        return row.get(column);
      }
    }
    return row.get(labelColumn).isBlank() ? row.get(0) : row.get(labelColumn);
  }

  /** A column of an unknown indicator or of a part of a year that is not understood is said once. */
  private boolean isUsable(IndicatorColumn column, List<IndicatorColumn> columns, List<List<LogicalCell>> rows) {
    Optional<LogicalCell> figure = rows.stream().map(row -> row.get(column.index()))
        .filter(cell -> cell.text().chars().anyMatch(Character::isDigit)).findFirst();
    if (figure.isEmpty()) {
      return true;
    }
    if (PeriodReader.isUnclear(column.heading())) {
      findings.addNotice(ReadingNotices.PERIOD_UNKNOWN.in(document, figure.get().place(), column.heading()));
      return false;
    }
    boolean isCountOfShare = columns.stream().map(IndicatorColumn::share)
        .anyMatch(share -> share != null && share.isMadeOf(column.index()));
    if ((column.indicators().isEmpty() || column.isPart()) && !isCountOfShare) {
      findings.addNotice(ReadingNotices.COLUMN_UNKNOWN.in(document, figure.get().place(), column.heading()));
    }
    return true;
  }

  private List<Fact> readRow(RowSubject subject, String label, List<IndicatorColumn> columns, List<LogicalCell> row) {
    CellFacts cells = new CellFacts(wording, catalogue, subject.context(), findings);
    List<Fact> facts = new ArrayList<>();
    for (IndicatorColumn column : columns) {
      Optional<Counts> counts = counts(column, row);
      boolean isPrinted = column.share() == null || column.share().isPrinted() && !row.get(column.index()).isBlank();
      if (column.indicators().isEmpty() || column.isPart() || !isPrinted && counts.isEmpty()) {
        keepUnlinked(row, label, column, columns);
      } else {
        LogicalCell cell = row.get(isPrinted ? column.index() : column.share().part());
        facts.addAll(cells.read(cell, cellColumn(subject, column, counts), of(column.indicators(), subject)));
      }
    }
    return facts;
  }

  /** The counts of a share that is taken need not be kept beside it. */
  private void keepUnlinked(List<LogicalCell> row, String label, IndicatorColumn column, List<IndicatorColumn> columns) {
    boolean isCountOfShare = columns.stream().filter(other -> other.share() != null && other.share().isMadeOf(column.index()))
        .anyMatch(other -> !row.get(other.index()).isBlank() || counts(other, row).isPresent());
    if (!isCountOfShare) {
      findings.unlinked().addAll(row.get(column.index()), label, column.heading());
    }
  }

  private static CellColumn cellColumn(RowSubject subject, IndicatorColumn column, Optional<Counts> counts) {
    return new CellColumn(column.role(), subject.period() == null ? column.period() : subject.period(), column.printed(),
        column.heading(), counts.orElse(null));
  }

  private static RowIndicators of(RowIndicators column, RowSubject subject) {
    return new RowIndicators((column.label() + " " + subject.words()).strip(), column.matches());
  }

  private static Optional<Counts> counts(IndicatorColumn column, List<LogicalCell> row) {
    if (column.share() == null) {
      return Optional.empty();
    }
    return CellShape.count(row.get(column.share().part())).flatMap(part -> CellShape.count(row.get(column.share().whole()))
        .map(whole -> new Counts(part, whole, !row.get(column.index()).isBlank() && column.share().isPrinted())));
  }
}
