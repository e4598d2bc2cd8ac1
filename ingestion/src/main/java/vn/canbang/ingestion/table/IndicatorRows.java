package vn.canbang.ingestion.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.canbang.core.fact.Fact;
import vn.canbang.core.notice.Notice;
import vn.canbang.core.period.Period;
import vn.canbang.ingestion.ReadingNotices;
import vn.canbang.ingestion.head.PeriodReader;
import vn.canbang.ingestion.table.CellFacts.CellColumn;
import vn.canbang.ingestion.table.DocumentForm.Role;
import vn.canbang.ingestion.wording.WordingIndex;

/** Tables with an indicator on each row and results, plans and targets across. */
final class IndicatorRows {
  private static final Set<Role> VALUES = Set.of(Role.RESULT, Role.PLAN, Role.NATIONAL_TARGET, Role.LOCAL_TARGET);

  private final String document;
  private final WordingIndex wording;
  private final CellFacts cells;
  private final List<Notice> notices;

  IndicatorRows(String document, WordingIndex wording, CellFacts cells, List<Notice> notices) {
    this.document = document;
    this.wording = wording;
    this.cells = cells;
    this.notices = notices;
  }

  List<Fact> read(FormMatcher.Match match, List<String> header, List<List<LogicalCell>> rows) {
    List<Fact> facts = new ArrayList<>();
    Map<String, String> parents = new LinkedHashMap<>();
    noteUnclear(match, header, rows);
    for (List<LogicalCell> row : rows) {
      if (row.stream().filter(cell -> !cell.isBlank()).count() > 1) {
        facts.addAll(readRow(match, header, row, parents));
      }
    }
    return facts;
  }

  private List<Fact> readRow(FormMatcher.Match match, List<String> header, List<LogicalCell> row,
      Map<String, String> parents) {
    String label = label(match, row);
    RowIndicators indicators = RowIndicators.of(label, wording);
    String number = match.columnsOf(Role.NUMBER).stream().findFirst().map(column -> row.get(column).text()).orElse("");
    if (indicators.isEmpty()) {
      String parent = parents.getOrDefault(parentNumber(number), "");
      indicators = RowIndicators.of((parent + " " + label).strip(), wording);
    }
    if (!number.isBlank()) {
      parents.put(number.replace(',', '.'), label);
    }
    Optional<Period> term = PeriodReader.readTerm(label);
    List<Fact> facts = new ArrayList<>();
    if (indicators.isEmpty()) {
      noteUnknown(match, row, label);
      return facts;
    }
    String printed = match.columnsOf(Role.MEASURE_UNIT).stream().findFirst().map(column -> row.get(column).text())
        .orElse("");
    for (int column = 0; column < row.size(); column++) {
      int at = column;
      Role role = match.roles().get(column);
      if (role != null && (VALUES.contains(role) && !PeriodReader.isUnclear(header.get(at)) || role == Role.LABEL)) {
        Period period = (role == Role.RESULT ? term : Optional.<Period>empty())
            .or(() -> PeriodReader.read(header.get(at)))
            .orElse(null);
        facts.addAll(cells.read(row.get(column),
            new CellColumn(role, period, printed.strip(), header.get(at)), indicators));
      }
    }
    return facts;
  }

  /** A column whose part of a year is not understood gives no figures, rather than figures of the whole year. */
  private void noteUnclear(FormMatcher.Match match, List<String> header, List<List<LogicalCell>> rows) {
    for (int column = 0; column < header.size(); column++) {
      Role role = match.roles().get(column);
      if (role != null && VALUES.contains(role) && PeriodReader.isUnclear(header.get(column)) && !rows.isEmpty()) {
        notices.add(ReadingNotices.PERIOD_UNKNOWN.in(document, rows.get(0).get(column).place(), header.get(column)));
      }
    }
  }

  /** The words that say what the row is about: its label, or the target where the form has no label. */
  private static String label(FormMatcher.Match match, List<LogicalCell> row) {
    for (Role role : List.of(Role.LABEL, Role.NATIONAL_TARGET, Role.LOCAL_TARGET)) {
      for (int column : match.columnsOf(role)) {
        if (!row.get(column).isBlank()) {
          return row.get(column).text();
        }
      }
    }
    return "";
  }

  private void noteUnknown(FormMatcher.Match match, List<LogicalCell> row, String label) {
    boolean hasFigures = match.columnsOf(Role.RESULT).stream()
        .anyMatch(column -> row.get(column).text().chars().anyMatch(Character::isDigit));
    if (hasFigures) {
      notices.add(ReadingNotices.INDICATOR_UNKNOWN.in(document, row.get(0).place(), label));
    }
  }

  private static String parentNumber(String number) {
    String dotted = number.strip().replace(',', '.').replaceAll("\\.$", "");
    int dot = dotted.lastIndexOf('.');
    return dot < 0 ? "" : dotted.substring(0, dot);
  }
}
