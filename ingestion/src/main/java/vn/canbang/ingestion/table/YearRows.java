package vn.canbang.ingestion.table;

import java.util.ArrayList;
import java.util.List;

import vn.canbang.core.fact.Fact;
import vn.canbang.ingestion.head.PeriodReader;
import vn.canbang.ingestion.table.CellFacts.CellColumn;
import vn.canbang.ingestion.table.DocumentForm.Role;
import vn.canbang.ingestion.wording.WordingIndex;

/** Tables with years across and an indicator on each row. */
final class YearRows {
  private final WordingIndex wording;
  private final CellFacts cells;

  YearRows(WordingIndex wording, CellFacts cells) {
    this.wording = wording;
    this.cells = cells;
  }

  List<Fact> read(FormMatcher.Match match, List<String> header, List<List<LogicalCell>> rows) {
    List<Fact> facts = new ArrayList<>();
    int labelColumn = match.columnsOf(Role.LABEL).get(0);
    for (List<LogicalCell> row : rows) {
      RowIndicators indicators = RowIndicators.ofShort(row.get(labelColumn).text(), wording);
      if (indicators.isEmpty()) {
        continue;
      }
      String printed = match.columnsOf(Role.MEASURE_UNIT).stream().findFirst().map(column -> row.get(column).text())
          .orElseGet(() -> inParentheses(row.get(labelColumn).text()));
      for (int column : match.columnsOf(Role.YEAR)) {
        facts.addAll(cells.read(row.get(column), new CellColumn(Role.RESULT,
            PeriodReader.read(header.get(column)).orElseThrow(), printed, header.get(column)), indicators));
      }
    }
    return facts;
  }

  /** "Kinh phí thực hiện (đồng)" names its unit of measure itself. */
  private static String inParentheses(String label) {
    int open = label.lastIndexOf('(');
    int close = label.lastIndexOf(')');
    return open >= 0 && close > open ? label.substring(open + 1, close) : "";
  }
}
