package vn.canbang.ingestion.table;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import vn.canbang.core.catalogue.Catalogue;
import vn.canbang.core.fact.Fact;
import vn.canbang.ingestion.ReadingNotices;
import vn.canbang.ingestion.fact.DocumentContent;
import vn.canbang.ingestion.fact.Extracted;
import vn.canbang.ingestion.fact.FactReader;
import vn.canbang.ingestion.head.HeadReader;
import vn.canbang.ingestion.table.DocumentForm.Layout;
import vn.canbang.ingestion.table.DocumentForm.Role;
import vn.canbang.ingestion.wording.WordingIndex;

/** Facts from the tables of a document that are of a known form: each layout has its reader. */
public final class TableFacts implements FactReader {
  private final Catalogue catalogue;
  private final WordingIndex wording;
  private final HeadingWords words;
  private final PrintedMeasures measures;
  private final HeaderFinder headers;
  private final TableContexts contexts;
  private final HeadingIndicators headings;
  private final UnitLabels units;

  public TableFacts(Catalogue catalogue, WordingIndex wording, HeadingWords words, FormRegister forms, HeadReader heads) {
    this.catalogue = catalogue;
    this.wording = wording;
    this.words = words;
    this.measures = new PrintedMeasures(catalogue);
    this.headers = new HeaderFinder(forms);
    this.contexts = new TableContexts(catalogue, heads);
    this.headings = new HeadingIndicators(wording, words);
    this.units = new UnitLabels(catalogue, heads, words);
  }

  @Override
  public Extracted read(DocumentContent document) {
    TableFindings findings = new TableFindings();
    for (LogicalTable table : TableStitcher.stitch(document.blocks(), rows -> headers.find(rows).isPresent())) {
      headers.find(table.rows()).ifPresent(header -> read(document, table, header, findings));
    }
    return findings.extracted();
  }

  private void read(DocumentContent document, LogicalTable table, TableHeader header, TableFindings findings) {
    Layout layout = header.match().form().layout();
    if (layout == Layout.ISSUED_DOCUMENTS) {
      findings.addIssued(IssuedDocumentRows.read(header, header.body(table)));
    } else if (layout != Layout.TASKS) {
      Optional<TableContext> context = contexts.of(document, table, header, findings);
      if (context.isPresent()) {
        findings.addFacts(facts(table, header, context.get(), findings));
      } else {
        findings.addNotice(ReadingNotices.UNIT_UNRESOLVED.in(document.name(), table.place(), ""));
      }
    }
  }

  private List<Fact> facts(LogicalTable table, TableHeader header, TableContext context, TableFindings findings) {
    List<List<LogicalCell>> rows = header.body(table);
    String caption = header.caption(table);
    CellFacts cells = new CellFacts(wording, catalogue, context, findings);
    RowMeasures rowMeasures = new RowMeasures(header, measures, caption);
    RowSubjects subjects = new RowSubjects(context, units, words, findings);
    return switch (header.match().form().layout()) {
      case INDICATORS_DOWN -> new IndicatorRows(context.document(), wording, words, cells, rowMeasures, findings)
          .read(header, rows);
      case YEARS_ACROSS -> new YearRows(context.document(), caption, wording, words, cells, rowMeasures, findings)
          .read(header, rows);
      case POSITIONS_DOWN -> new PositionRows(context.document(), wording, cells, findings).read(header, rows);
      case UNITS_DOWN -> across(header, caption, Role.UNIT, context, findings, rows, subjects::unit);
      case PERIODS_DOWN -> across(header, caption, Role.PERIOD, context, findings, rows, subjects::period);
      case LEVELS_DOWN -> across(header, caption, Role.LEVEL, context, findings, rows, subjects::level);
      case ISSUED_DOCUMENTS, TASKS -> List.of();
    };
  }

  private List<Fact> across(TableHeader header, String caption, Role label, TableContext context, TableFindings findings,
      List<List<LogicalCell>> rows, RowSubject.Finder subjects) {
    List<IndicatorColumn> columns = ColumnIndicators.read(header, caption, headings, words, measures);
    OptionalInt periodColumn = label == Role.PERIOD ? OptionalInt.empty()
        : header.columnsOf(Role.PERIOD).stream().mapToInt(Integer::intValue).findFirst();
    return new IndicatorsAcross(context.document(), catalogue, wording, findings)
        .read(header.columnsOf(label).get(0), periodColumn, columns, rows, subjects);
  }
}
