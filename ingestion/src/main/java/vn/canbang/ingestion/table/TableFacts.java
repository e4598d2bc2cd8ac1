package vn.canbang.ingestion.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.canbang.core.catalogue.Catalogue;
import vn.canbang.core.document.DocumentHead;
import vn.canbang.core.fact.Fact;
import vn.canbang.core.notice.Notice;
import vn.canbang.core.period.Period;
import vn.canbang.core.unit.Unit;
import vn.canbang.ingestion.ReadingNotices;
import vn.canbang.ingestion.fact.DocumentContent;
import vn.canbang.ingestion.fact.Extracted;
import vn.canbang.ingestion.fact.FactReader;
import vn.canbang.ingestion.fact.NamedUnit;
import vn.canbang.ingestion.head.HeadReader;
import vn.canbang.ingestion.head.PeriodReader;
import vn.canbang.ingestion.table.DocumentForm.Layout;
import vn.canbang.ingestion.table.DocumentForm.Role;
import vn.canbang.ingestion.wording.WordingIndex;

/** Facts from the tables of a document that are of a known form. */
public final class TableFacts implements FactReader {
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

  @Override
  public Extracted read(DocumentContent document) {
    List<Fact> facts = new ArrayList<>();
    List<Notice> notices = new ArrayList<>();
    for (LogicalTable table : TableStitcher.stitch(document.blocks(), row -> forms.find(row).isPresent())) {
      headed(table).ifPresent(found -> read(document.name(), document.head(), table, found, facts, notices));
    }
    return new Extracted(facts, List.of(), notices);
  }

  /** A table whose header fits a form, and how many rows the header has. */
  private record Headed(FormMatcher.Match match, List<String> header, int rows) {
  }

  /** One header row, or two where the second only says the periods of what the first groups. */
  private Optional<Headed> headed(LogicalTable table) {
    List<String> first = texts(table.rows().get(0));
    Optional<List<String>> grouped = table.rows().size() < 3 ? Optional.empty()
        : grouped(first, texts(table.rows().get(1)));
    if (grouped.isPresent()) {
      Optional<FormMatcher.Match> match = forms.find(grouped.get());
      if (match.isPresent()) {
        return Optional.of(new Headed(match.get(), grouped.get(), 2));
      }
    }
    return forms.find(first).map(match -> new Headed(match, first, 1));
  }

  /** "Kết quả | " over "2021 | 2022" is "Kết quả 2021 | Kết quả 2022". */
  private static Optional<List<String>> grouped(List<String> first, List<String> second) {
    boolean anyPeriod = second.stream().anyMatch(text -> !text.isBlank());
    boolean onlyPeriods = second.stream().allMatch(text -> text.isBlank() || PeriodReader.read(text).isPresent());
    if (!anyPeriod || !onlyPeriods) {
      return Optional.empty();
    }
    List<String> header = new ArrayList<>();
    String group = "";
    for (int column = 0; column < first.size(); column++) {
      group = first.get(column).isBlank() ? group : first.get(column);
      boolean grouping = !second.get(column).isBlank();
      header.add(grouping ? (group + " " + second.get(column)).strip() : first.get(column));
    }
    return Optional.of(List.copyOf(header));
  }

  private static List<String> texts(List<LogicalCell> row) {
    return row.stream().map(LogicalCell::text).toList();
  }

  private void read(String document, DocumentHead head, LogicalTable table, Headed headed, List<Fact> facts,
      List<Notice> notices) {
    Optional<TableContext> context = context(document, head, table, headed, notices);
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

  private Optional<TableContext> context(String document, DocumentHead head, LogicalTable table, Headed headed,
      List<Notice> notices) {
    Optional<Period> titlePeriod = PeriodReader.read(table.title());
    Period period = titlePeriod.orElse(head.period());
    LocalDate day = head.date() != null ? head.date() : noLaterThanToday(period == null || period.end() == null
        ? columnsEnd(headed) : period.end());
    Optional<Unit> own = Optional.ofNullable(head.unitKey()).flatMap(catalogue.units()::find);
    Optional<Unit> titleUnit = heads.unitOf(table.title(), day);
    if (titleUnit.isPresent() && own.isPresent() && !heads.isWithin(titleUnit.get(), own.get(), day)) {
      notices.add(ReadingNotices.UNIT_OF_TITLE_ELSEWHERE.in(document, table.place(), titleUnit.get().title(),
          own.get().title()));
      titleUnit = Optional.empty();
    }
    String reason = titleUnit.isPresent() ? "unit_from_title" : "unit_from_document";
    NamedUnit nation = catalogue.units().find("VN").map(vn -> NamedUnit.of(vn, vn.title())).orElseThrow();
    return titleUnit.or(() -> own).map(found -> new TableContext(document,
        NamedUnit.of(found, catalogue.units().fullTitle(found, day)), reason, nation, period,
        titlePeriod.isPresent() ? "period_from_title" : "period_from_document", head.date()));
  }

  private static LocalDate noLaterThanToday(LocalDate day) {
    LocalDate today = LocalDate.now();
    return day.isAfter(today) ? today : day;
  }

  private static LocalDate columnsEnd(Headed headed) {
    return headed.match().columnsOf(Role.RESULT).stream()
        .flatMap(column -> PeriodReader.read(headed.header().get(column)).stream())
        .map(Period::end).findFirst().orElseGet(LocalDate::now);
  }
}
