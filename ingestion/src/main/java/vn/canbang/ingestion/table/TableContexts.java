package vn.canbang.ingestion.table;

import java.time.LocalDate;
import java.util.Optional;

import vn.canbang.core.catalogue.Catalogue;
import vn.canbang.core.document.DocumentHead;
import vn.canbang.core.period.Period;
import vn.canbang.core.unit.Unit;
import vn.canbang.ingestion.ReadingNotices;
import vn.canbang.ingestion.fact.DocumentContent;
import vn.canbang.ingestion.fact.NamedUnit;
import vn.canbang.ingestion.head.HeadReader;
import vn.canbang.ingestion.head.PeriodReader;
import vn.canbang.ingestion.table.DocumentForm.Role;

/** Finds what holds for a whole table: its unit and period, by its title, else by the document. */
final class TableContexts {
  private final Catalogue catalogue;
  private final HeadReader heads;

  TableContexts(Catalogue catalogue, HeadReader heads) {
    this.catalogue = catalogue;
    this.heads = heads;
  }

  /** Nothing where neither title nor document name a unit. */
  Optional<TableContext> of(DocumentContent document, LogicalTable table, TableHeader header, TableFindings findings) {
    DocumentHead head = document.head();
    String title = header.caption(table);
    Optional<Period> titlePeriod = PeriodReader.read(title);
    Period period = titlePeriod.orElse(head.period());
    LocalDate day = head.date() != null ? head.date() : noLaterThanToday(period == null || period.end() == null
        ? columnsEnd(header) : period.end());
    Optional<Unit> own = Optional.ofNullable(head.unitKey()).flatMap(catalogue.units()::find);
    Optional<Unit> titleUnit = heads.unitOf(title, day);
    if (titleUnit.isPresent() && own.isPresent() && !heads.isWithin(titleUnit.get(), own.get(), day)) {
      findings.addNotice(ReadingNotices.UNIT_OF_TITLE_ELSEWHERE.in(document.name(), table.place(),
          titleUnit.get().title(), own.get().title()));
      titleUnit = Optional.empty();
    }
    String reason = titleUnit.isPresent() ? "unit_from_title" : "unit_from_document";
    NamedUnit nation = catalogue.units().find("VN").map(vn -> NamedUnit.of(vn, vn.title())).orElseThrow();
    return titleUnit.or(() -> own).map(found -> new TableContext(document.name(), found,
        NamedUnit.of(found, catalogue.units().fullTitle(found, day)), reason, nation, period,
        titlePeriod.isPresent() ? "period_from_title" : "period_from_document", head.date(), day, "plan".equals(head.kind())));
  }

  private static LocalDate noLaterThanToday(LocalDate day) {
    LocalDate today = LocalDate.now();
    return day.isAfter(today) ? today : day;
  }

  private static LocalDate columnsEnd(TableHeader header) {
    return header.columnsOf(Role.RESULT).stream().flatMap(column -> PeriodReader.read(header.text(column)).stream())
        .map(Period::end).findFirst().orElseGet(LocalDate::now);
  }
}
