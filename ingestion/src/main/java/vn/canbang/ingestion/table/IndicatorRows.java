package vn.canbang.ingestion.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.canbang.core.fact.Fact;
import vn.canbang.core.period.Period;
import vn.canbang.ingestion.ReadingNotices;
import vn.canbang.ingestion.head.PeriodReader;
import vn.canbang.ingestion.table.DocumentForm.Role;
import vn.canbang.ingestion.wording.WordingIndex;

/** Tables with an indicator on each row and results, plans and targets across. */
final class IndicatorRows {
  private static final Set<Role> VALUES = Set.of(Role.RESULT, Role.PLAN, Role.NATIONAL_TARGET, Role.LOCAL_TARGET);

  private final String document;
  private final WordingIndex wording;
  private final RowBreakdown breakdown;
  private final CellFacts cells;
  private final RowMeasures measures;
  private final TableFindings findings;
  private final HeadingWords words;
  /** Of the last row that named its indicator: "Trong đó: nữ" below it is a part of that. */
  private RowIndicators above;

  IndicatorRows(String document, WordingIndex wording, HeadingWords words, CellFacts cells, RowMeasures measures,
      TableFindings findings) {
    this.document = document;
    this.wording = wording;
    this.words = words;
    this.breakdown = new RowBreakdown(wording, words);
    this.cells = cells;
    this.measures = measures;
    this.findings = findings;
  }

  /** A column with figures, or with the target in words, and the period that its heading names. */
  private record ValueColumn(int index, Role role, String heading, Optional<Period> period) {
  }

  List<Fact> read(TableHeader header, List<List<LogicalCell>> rows) {
    List<Fact> facts = new ArrayList<>();
    Map<String, String> parents = new LinkedHashMap<>();
    List<ValueColumn> columns = columns(header, rows);
    for (List<LogicalCell> row : rows) {
      if (row.stream().filter(cell -> !cell.isBlank()).count() > 1) {
        facts.addAll(readRow(header, columns, row, parents));
      }
    }
    return facts;
  }

  private List<Fact> readRow(TableHeader header, List<ValueColumn> columns, List<LogicalCell> row,
      Map<String, String> parents) {
    String label = label(header, row);
    RowIndicators indicators = RowIndicators.of(label, wording);
    String number = header.columnsOf(Role.NUMBER).stream().findFirst().map(column -> row.get(column).text()).orElse("");
    if (indicators.isEmpty()) {
      String parent = parents.getOrDefault(parentNumber(number), "");
      indicators = RowIndicators.of((parent + " " + label).strip(), wording);
    }
    if (indicators.isEmpty() && above != null && words.namesDimension(label) && words.isDimension(label)) {
      indicators = breakdown.of(above, label).orElse(indicators);
    } else {
      above = indicators.isEmpty() ? null : indicators;
    }
    if (!number.isBlank()) {
      parents.put(number.replace(',', '.'), label);
    }
    Optional<Period> term = PeriodReader.readTerm(label);
    List<Fact> facts = new ArrayList<>();
    if (indicators.isEmpty()) {
      keepUnknown(header, row, label);
      return facts;
    }
    String printed = measures.of(label, row);
    for (ValueColumn column : columns) {
      Role role = column.role();
      Period period = (role == Role.RESULT ? term : Optional.<Period>empty()).or(column::period).orElse(null);
      CellColumn cellColumn = new CellColumn(role, period, printed, column.heading());
      Optional<RowIndicators> found = role == Role.RESULT || role == Role.PLAN
          ? breakdown.of(indicators, column.heading()) : Optional.of(indicators);
      found.ifPresentOrElse(of -> facts.addAll(cells.read(row.get(column.index()), cellColumn, of)),
          () -> findings.unlinked().addAll(row.get(column.index()), label, column.heading()));
    }
    return facts;
  }

  /** A column whose part of a year is not understood gives no figures, rather than figures of the whole year. */
  private List<ValueColumn> columns(TableHeader header, List<List<LogicalCell>> rows) {
    List<ValueColumn> columns = new ArrayList<>();
    for (int index = 0; index < header.columns().size(); index++) {
      Role role = header.match().roles().get(index);
      String heading = header.text(index);
      boolean isValue = role != null && VALUES.contains(role);
      if (isValue && PeriodReader.isUnclear(heading)) {
        if (!rows.isEmpty()) {
          findings.addNotice(ReadingNotices.PERIOD_UNKNOWN.in(document, rows.get(0).get(index).place(), heading));
        }
      } else if (isValue || role == Role.LABEL) {
        columns.add(new ValueColumn(index, role, heading, PeriodReader.read(heading)));
      }
    }
    return columns;
  }

  /** The words that say what the row is about: its label, or the target where the form has no label. */
  private static String label(TableHeader header, List<LogicalCell> row) {
    for (Role role : List.of(Role.LABEL, Role.NATIONAL_TARGET, Role.LOCAL_TARGET)) {
      for (int column : header.columnsOf(role)) {
        if (!row.get(column).isBlank()) {
          return row.get(column).text();
        }
      }
    }
    return "";
  }

  /** A row of an indicator that is not known says so, and its figures are kept. */
  private void keepUnknown(TableHeader header, List<LogicalCell> row, String label) {
    boolean hasFigures = header.columnsOf(Role.RESULT).stream()
        .anyMatch(column -> row.get(column).text().chars().anyMatch(Character::isDigit));
    if (hasFigures) {
      findings.addNotice(ReadingNotices.INDICATOR_UNKNOWN.in(document, row.get(0).place(), label));
    }
    for (Role role : List.of(Role.RESULT, Role.PLAN)) {
      header.columnsOf(role)
          .forEach(column -> findings.unlinked().addAll(row.get(column), label, header.text(column)));
    }
  }

  private static String parentNumber(String number) {
    String dotted = number.strip().replace(',', '.').replaceAll("\\.$", "");
    int dot = dotted.lastIndexOf('.');
    return dot < 0 ? "" : dotted.substring(0, dot);
  }
}
