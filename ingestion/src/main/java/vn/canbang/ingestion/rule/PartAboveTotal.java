package vn.canbang.ingestion.rule;

import java.util.List;
import java.util.Optional;

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
    return document.results()
        .filter(part -> document.indicatorOf(part).scale() == null && document.isUnambiguous(part))
        .flatMap(part -> document.totals().of(part).flatMap(total -> smaller(document.index().of(total), part).stream())
            .limit(1).map(total -> finding(part, total, document)))
        .toList();
  }

  /** A total beside the part, else the only one of the document; several others are of parts not told apart. */
  private static Optional<Fact> smaller(List<Fact> totals, Fact part) {
    List<Fact> beside = totals.stream().filter(total -> Totals.areBeside(total, part)).toList();
    List<Fact> held = beside.isEmpty() ? totals : beside;
    boolean tellsOne = !beside.isEmpty() || totals.stream().map(Fact::value).distinct().count() == 1;
    return tellsOne && held.stream().allMatch(total -> total.value().compareTo(part.value()) < 0)
        ? held.stream().findFirst() : Optional.empty();
  }

  private static Finding finding(Fact part, Fact total, RuleContext document) {
    return ABOUT.of(part, "%s: %s, lớn hơn tổng số %s (%s). Hãy kiểm tra cả hai số.".formatted(document.titleVi(part),
        Printed.vi(part), Printed.vi(total), Printed.vi(total.place())),
        "%s: %s, more than the total of %s (%s). Check both numbers.".formatted(document.titleEn(part),
            Printed.en(part), Printed.en(total), Printed.en(total.place())));
  }
}
