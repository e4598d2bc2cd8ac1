package vn.canbang.ingestion.rule;

import java.math.BigDecimal;
import java.util.List;

import vn.canbang.core.fact.Fact;
import vn.canbang.core.notice.Severity;

/**
 * A stated count of issued documents is the number of rows of the document's own list: of all, or of those of the
 * period and those without a date, which may be. The list makes no figure of its own: it may be incomplete.
 */
final class IssuedCountDiffers implements Rule {
  private static final RuleDescription ABOUT = new RuleDescription("issued_count_differs", Severity.WARNING,
      "Số văn bản ban hành đã nêu khác số văn bản trong danh mục kèm theo.",
      "The stated count of issued documents differs from the document's own list.");

  @Override
  public RuleDescription about() {
    return ABOUT;
  }

  @Override
  public List<Finding> check(RuleContext document) {
    IssuedList list = document.issued();
    return list.isEmpty() ? List.of() : document.results().filter(fact -> fact.indicator().equals(list.countedBy()))
        .filter(fact -> fact.value().compareTo(BigDecimal.valueOf(list.count(fact.period()))) != 0
            && fact.value().compareTo(BigDecimal.valueOf(list.documents().size())) != 0)
        .map(fact -> finding(fact, list.count(fact.period()))).toList();
  }

  private static Finding finding(Fact fact, long listed) {
    return ABOUT.of(fact, "Văn bản nêu %s văn bản đã ban hành trong kỳ %s, danh mục kèm theo có %d. Hãy đối chiếu."
        .formatted(Printed.vi(fact.value()), Printed.vi(fact.period()), listed),
        "The document states %s documents issued in the period %s, its list has %d. Compare them."
            .formatted(Printed.en(fact.value()), Printed.en(fact.period()), listed));
  }
}
