package vn.canbang.ingestion.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.canbang.core.catalogue.Catalogue;
import vn.canbang.core.document.Block;
import vn.canbang.core.document.DocumentHead;
import vn.canbang.core.fact.Fact;
import vn.canbang.core.notice.Notice;
import vn.canbang.core.period.Period;
import vn.canbang.core.unit.Unit;
import vn.canbang.ingestion.ReadingNotices;
import vn.canbang.ingestion.head.HeadReader;
import vn.canbang.ingestion.head.PeriodReader;
import vn.canbang.ingestion.table.DocumentForm.Layout;
import vn.canbang.ingestion.table.DocumentForm.Role;
import vn.canbang.ingestion.table.TableContext.NamedUnit;
import vn.canbang.ingestion.wording.WordingIndex;

/** Facts from the tables of a document that are of a known form. */
public final class TableFacts {
  private static final int HEADER_ROWS = 2;

  private final Catalogue catalogue;
  private final WordingIndex wording;
  private final FormRegister forms;
  private final HeadReader heads;

  public TableFacts(Catalogue catalogue, WordingIndex wording, FormRegister forms, HeadReader heads) {
    this.catalogue = catalogue;
    this.wording = wording;
    this.forms = forms;
    this.heads = heads;
  }

  /** Facts and what is to be said of the document's tables. */
  public record Extracted(List<Fact> facts, List<Notice> notices) {
  }

  public Extracted read(String document, DocumentHead head, List<Block> blocks) {
    List<Fact> facts = new ArrayList<>();
    List<Notice> notices = new ArrayList<>();
    boolean known = false;
    for (LogicalTable table : TableStitcher.stitch(blocks)) {
      Optional<Headed> headed = headed(table);
      known |= headed.isPresent();
      headed.ifPresent(found -> read(document, head, table, found, facts, notices));
    }
    if (!known) {
      notices.add(ReadingNotices.NO_KNOWN_TABLE.in(document, null));
    }
    return new Extracted(facts, notices);
  }

  /** A table whose header fits a form, and how many rows the header has. */
  private record Headed(FormMatcher.Match match, List<String> header, int rows) {
  }

  private Optional<Headed> headed(LogicalTable table) {
    List<String> header = new ArrayList<>();
    for (int row = 0; row < Math.min(HEADER_ROWS, table.rows().size() - 1); row++) {
      for (int column = 0; column < table.columns(); column++) {
        String text = table.rows().get(row).get(column).text();
        if (row == 0) {
          header.add(text);
        } else {
          header.set(column, (header.get(column) + " " + text).strip());
        }
      }
      Optional<FormMatcher.Match> match = forms.find(header);
      if (match.isPresent()) {
        return Optional.of(new Headed(match.get(), List.copyOf(header), row + 1));
      }
    }
    return Optional.empty();
  }

  private void read(String document, DocumentHead head, LogicalTable table, Headed headed, List<Fact> facts,
      List<Notice> notices) {
    Optional<TableContext> context = context(document, head, table, headed);
    if (context.isEmpty()) {
      notices.add(ReadingNotices.UNIT_UNRESOLVED.in(document, table.place(), ""));
      return;
    }
    CellFacts cells = new CellFacts(wording, catalogue, context.get(), notices::add);
    List<List<LogicalCell>> rows = table.rows().subList(headed.rows(), table.rows().size());
    if (headed.match().form().layout() == Layout.YEARS_ACROSS) {
      facts.addAll(new YearRows(wording, cells).read(headed.match(), headed.header(), rows));
    } else {
      IndicatorRows reader = new IndicatorRows(document, wording, cells, notices);
      facts.addAll(reader.read(headed.match(), headed.header(), rows));
    }
  }

  private Optional<TableContext> context(String document, DocumentHead head, LogicalTable table, Headed headed) {
    Optional<Period> titlePeriod = PeriodReader.read(table.title());
    Period period = titlePeriod.orElse(head.period());
    LocalDate day = period == null || period.end() == null ? columnsEnd(headed) : period.end();
    Optional<Unit> titleUnit = heads.unitOf(table.title(), day);
    Optional<Unit> unit = titleUnit.or(() -> Optional.ofNullable(head.unitKey()).flatMap(catalogue.units()::find));
    NamedUnit nation = catalogue.units().find("VN").map(vn -> new NamedUnit(vn.key(), vn.title())).orElseThrow();
    return unit.map(found -> new TableContext(document,
        new NamedUnit(found.key(), catalogue.units().fullTitle(found, day)),
        titleUnit.isPresent() ? "unit_from_title" : "unit_from_document", nation, period,
        titlePeriod.isPresent() ? "period_from_title" : "period_from_document"));
  }

  private static LocalDate columnsEnd(Headed headed) {
    return headed.match().columnsOf(Role.RESULT).stream()
        .flatMap(column -> PeriodReader.read(headed.header().get(column)).stream())
        .map(Period::end).findFirst().orElseGet(LocalDate::now);
  }
}
