package vn.canbang.ingestion.fact;

import java.util.EnumSet;
import java.util.Set;

import vn.canbang.core.document.DocumentHead;
import vn.canbang.core.fact.Fact;
import vn.canbang.core.fact.FactKind;
import vn.canbang.core.fact.Qualifier;
import vn.canbang.core.indicator.Indicator;
import vn.canbang.core.notice.Severity;
import vn.canbang.core.text.Folding;
import vn.canbang.ingestion.number.Measures;

/** All that speaks for or against a fact: what its reader noted of how it was found, and what can be seen of the fact itself. */
public final class Reasons {
  private Reasons() {
  }

  /** What speaks against all facts of a document. */
  public static Set<Reason> of(DocumentHead head) {
    Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    addIf(head.date() == null, Reason.DOCUMENT_UNDATED, reasons);
    addIf(!titleNamesUnit(head), Reason.DOCUMENT_TITLE_WITHOUT_UNIT, reasons);
    return reasons;
  }

  /**
   * @param indicator of the fact
   * @param document  what {@link #of(DocumentHead)} gives for its document
   */
  public static Set<Reason> of(Fact fact, Indicator indicator, Set<Reason> document) {
    Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    reasons.addAll(document);
    fact.reasons().forEach(code -> reasons.add(Reason.ofCode(code)));
    reasons.add(Measures.agree(String.valueOf(fact.measureUnit()), indicator.measureUnit()) ? Reason.MEASURE_OF_INDICATOR
        : Reason.MEASURE_OTHER);
    addIf(fact.place().table() > 0, Reason.IN_TABLE, reasons);
    addIf(fact.kind().isTarget() || fact.kind().type() == FactKind.Type.PLAN, Reason.TO_COME, reasons);
    addIf(fact.isChange(), Reason.CHANGE, reasons);
    addIf(fact.qualifier() == Qualifier.ABOUT, Reason.APPROXIMATE, reasons);
    addIf(fact.qualifier() != Qualifier.ABOUT && fact.qualifier() != Qualifier.EQUAL, Reason.BOUND, reasons);
    addIf(fact.isTextOnly(), Reason.NO_NUMBER, reasons);
    addIf(fact.notices().stream().anyMatch(notice -> notice.severity() != Severity.INFO), Reason.WARNED, reasons);
    return reasons;
  }

  private static void addIf(boolean holds, Reason reason, Set<Reason> reasons) {
    if (holds) {
      reasons.add(reason);
    }
  }

  /** The unit's own name, what it belongs to aside. */
  private static boolean titleNamesUnit(DocumentHead head) {
    return head.title() != null && head.unitName() != null
        && Folding.fold(head.title()).contains(Folding.fold(head.unitName().split(",")[0]));
  }
}
