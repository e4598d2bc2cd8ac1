package vn.canbang.ingestion.rule;

import java.util.List;

import vn.canbang.core.fact.Fact;
import vn.canbang.core.notice.Severity;

/** A part of a count (the women among all) is no more than the whole of the same indicator, unit and period. */
final class PartAboveTotal implements Rule {
  private static final RuleDescription ABOUT = new RuleDescription("part_above_total", Severity.WARNING,
      "Một phần (nữ, một loại) lớn hơn tổng số của cùng chỉ tiêu.",
      "A part (women, one type) is larger than the total of the same indicator.");
  @Override
  public RuleDescription about() {
    return ABOUT;
  }

  @Override
  public List<Finding> check(RuleContext document) {
    return document.results().filter(part -> document.indicatorOf(part).scale() == null)
        .flatMap(part -> Totals.of(part, document).filter(total -> total.value().compareTo(part.value()) < 0).limit(1)
            .map(total -> finding(part, total)))
        .toList();
  }

  private static Finding finding(Fact part, Fact total) {
    return ABOUT.of(part, "Phần %s (%s) lớn hơn tổng số %s (%s).".formatted(Printed.vi(part), part.indicator(),
        Printed.vi(total), Printed.vi(total.place())),
        "The part, %s (%s), is larger than the total, %s (%s).".formatted(
            Printed.en(part), part.indicator(), Printed.en(total), Printed.en(total.place())));
  }
}
