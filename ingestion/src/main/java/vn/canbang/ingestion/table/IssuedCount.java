package vn.canbang.ingestion.table;

import java.util.List;

import vn.canbang.core.document.IssuedDocument;
import vn.canbang.core.fact.Fact;
import vn.canbang.core.fact.FactKind;
import vn.canbang.core.notice.Notice;
import vn.canbang.core.period.Period;
import vn.canbang.ingestion.ReadingNotices;

/**
 * Holds the counts of issued documents that a document states against its own list of them. The list makes no figure of its
 * own: it may be incomplete.
 */
public final class IssuedCount {
  private final String indicator;

  /** @param forms the form of a list names the indicator that counts its rows */
  public IssuedCount(FormRegister forms) {
    this.indicator = forms.countedBy(DocumentForm.Layout.ISSUED_DOCUMENTS);
  }

  /** A notice for each stated count that the list does not bear out; none where there is no list. */
  public List<Notice> check(List<Fact> facts, List<IssuedDocument> issued) {
    return issued.isEmpty() ? List.of() : facts.stream()
        .filter(fact -> fact.indicator().equals(indicator) && fact.value() != null)
        .filter(fact -> fact.kind().type() != FactKind.Type.PLAN && !fact.kind().isTarget())
        .filter(fact -> fact.value().longValue() != count(issued, fact.period()))
        .map(fact -> ReadingNotices.ISSUED_COUNT_DIFFERS.in(fact.document(), fact.place(), fact.value().toPlainString(),
            fact.period(), count(issued, fact.period())))
        .toList();
  }

  /** Those of the period, and those without a date, which may be. */
  private static long count(List<IssuedDocument> issued, Period period) {
    return issued.stream().filter(document -> document.date() == null || period.start() == null
        || !document.date().isBefore(period.start()) && !document.date().isAfter(period.end())).count();
  }
}
