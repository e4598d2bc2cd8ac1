package vn.canbang.ingestion.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

import vn.canbang.core.fact.Fact;
import vn.canbang.core.indicator.Indicator;
import vn.canbang.core.period.Period;
import vn.canbang.core.text.Folding;
import vn.canbang.ingestion.ReadingNotices;
import vn.canbang.ingestion.head.PeriodReader;
import vn.canbang.ingestion.head.PeriodSpelling;
import vn.canbang.ingestion.table.CellColumn.Counts;
import vn.canbang.ingestion.table.DocumentForm.Role;
import vn.canbang.ingestion.wording.WordingIndex;

/**
 * Tables with a position or group of people on each row, and across the whole, the women and their share. A row of a rate
 * gives the share of women, with the two counts; a row of people counted gives the whole and the women.
 */
final class PositionRows {
  private static final String WOMEN = "nữ ";
  private static final String LEVEL = "level";
  /** Characters: "XVIII". */
  private static final int LONGEST_NUMBER = 5;
  private static final Pattern AS_ABOVE = Pattern.compile("nt|n\\.t\\.?|nhu tren");
  private static final Pattern TERM = Pattern.compile("(?:nk|nhiem ky)?[\\s:]*(\\d{4})\\s*[-–]\\s*(\\d{4})");

  private final String document;
  private final WordingIndex wording;
  private final CellFacts cells;
  private final TableFindings findings;
  /** Of the last row in a line of its own: "A. CẤP TỈNH". */
  private String section = "";
  private Period term;

  PositionRows(String document, WordingIndex wording, CellFacts cells, TableFindings findings) {
    this.document = document;
    this.wording = wording;
    this.cells = cells;
    this.findings = findings;
  }

  /** The columns of the table. */
  private record Columns(int label, int total, int women, OptionalInt share, OptionalInt note) {
    static Columns of(TableHeader header) {
      return new Columns(header.columnsOf(Role.LABEL).get(0), header.columnsOf(Role.TOTAL).get(0),
          header.columnsOf(Role.WOMEN).get(0), first(header, Role.SHARE), first(header, Role.NOTE));
    }

    private static OptionalInt first(TableHeader header, Role role) {
      return header.columnsOf(role).stream().mapToInt(Integer::intValue).findFirst();
    }
  }

  List<Fact> read(TableHeader header, List<List<LogicalCell>> rows) {
    Columns columns = Columns.of(header);
    List<Fact> facts = new ArrayList<>();
    for (List<LogicalCell> row : rows) {
      String label = row.get(columns.label()).text();
      boolean figures = !row.get(columns.total()).isBlank() || !row.get(columns.women()).isBlank();
      if (figures) {
        facts.addAll(readRow(header, columns, row, label));
      } else {
        section = section(header, row).orElse(section);
      }
    }
    return facts;
  }

  /** The only words of a row, whose number, if it has one, is a letter or Roman: "A | CẤP TỈNH". */
  private static Optional<String> section(TableHeader header, List<LogicalCell> row) {
    List<Integer> numbers = header.columnsOf(Role.NUMBER);
    boolean counted = numbers.stream().anyMatch(column -> row.get(column).text().matches("\\s*\\d+[.)]?\\s*"));
    List<String> words = row.stream().map(LogicalCell::text).filter(text -> text.strip().length() > LONGEST_NUMBER).distinct().toList();
    return counted || words.size() != 1 ? Optional.empty() : Optional.of(words.get(0));
  }

  private List<Fact> readRow(TableHeader header, Columns columns, List<LogicalCell> row, String label) {
    note(columns, row);
    RowIndicators women = RowIndicators.ofShort(WOMEN + label, wording);
    if (women.isEmpty()) {
      findings.addNotice(ReadingNotices.INDICATOR_UNKNOWN.in(document, row.get(columns.label()).place(), label));
      List.of(columns.total(), columns.women()).forEach(
          column -> findings.unlinked().addAll(row.get(column), label, header.text(column)));
      return List.of();
    }
    return women.best().orElseThrow().measureUnit().equals("%") ? share(columns, row, women) : counts(header, columns, row, label, women);
  }

  private List<Fact> share(Columns columns, List<LogicalCell> row, RowIndicators women) {
    boolean printed = columns.share().isPresent() && !row.get(columns.share().getAsInt()).isBlank();
    Counts counts = CellShape.count(row.get(columns.women())).flatMap(part -> CellShape.count(row.get(columns.total()))
        .map(whole -> new Counts(part, whole, printed))).orElse(null);
    if (!printed && counts == null) {
      return List.of();
    }
    LogicalCell cell = row.get(printed ? columns.share().getAsInt() : columns.women());
    Indicator indicator = women.best().orElseThrow();
    return cells.read(cell, new CellColumn(Role.RESULT, indicator.term() ? term : null, "%", "", counts), inSection(women, indicator));
  }

  private List<Fact> counts(TableHeader header, Columns columns, List<LogicalCell> row, String label, RowIndicators women) {
    RowIndicators all = RowIndicators.ofShort(label, wording);
    List<Fact> facts = new ArrayList<>();
    if (!all.isEmpty()) {
      facts.addAll(cells.read(row.get(columns.total()), column(header.text(columns.total())), all));
    }
    facts.addAll(cells.read(row.get(columns.women()), column(header.text(columns.women())), women));
    return facts;
  }

  private static CellColumn column(String heading) {
    return new CellColumn(Role.RESULT, null, "", heading);
  }

  /** The level of a body that its own label does not say is that of its section. */
  private RowIndicators inSection(RowIndicators row, Indicator indicator) {
    boolean open = indicator.isMeasuredByLevel() && !row.dimensions(wording, indicator).containsKey(LEVEL);
    return open ? new RowIndicators(section + " " + row.label(), row.matches()) : row;
  }

  /** "NK 2025-2030", in the rows below it "nt". */
  private void note(Columns columns, List<LogicalCell> row) {
    String text = columns.note().isEmpty() ? "" : Folding.fold(row.get(columns.note().getAsInt()).text());
    if (AS_ABOVE.matcher(text).matches()) {
      return;
    }
    term = TERM.matcher(text).matches() ? PeriodReader.read(text).flatMap(PeriodSpelling::asTerm)
        .or(() -> PeriodReader.readTerm(text)).orElse(null) : null;
  }
}
