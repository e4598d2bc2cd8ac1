package vn.canbang.ingestion.rule;

import java.math.BigDecimal;
import java.util.List;

import vn.canbang.core.fact.Fact;
import vn.canbang.core.indicator.Indicator;
import vn.canbang.core.notice.Severity;

/** A result outside the plausible range of its indicator is worth a second look; it is not refused. */
final class OutsidePlausibleRange implements Rule {
  private static final RuleDescription ABOUT = new RuleDescription("outside_plausible_range", Severity.WARNING,
      "Kết quả nằm ngoài khoảng thường gặp của chỉ tiêu.",
      "A result outside the indicator's usual range.");
  @Override
  public RuleDescription about() {
    return ABOUT;
  }

  @Override
  public List<Finding> check(RuleContext document) {
    return document.numbers().filter(fact -> isOutside(fact, document.indicatorOf(fact)))
        .map(fact -> finding(fact, document.indicatorOf(fact))).toList();
  }

  private static boolean isOutside(Fact fact, Indicator indicator) {
    Indicator.Range range = indicator.plausible();
    return range != null && !fact.kind().isTarget() && fact.measureUnit().equals(indicator.measureUnit())
        && (range.from() != null && fact.value().compareTo(range.from()) < 0
            || range.to() != null && fact.value().compareTo(range.to()) > 0);
  }

  private static Finding finding(Fact fact, Indicator indicator) {
    Indicator.Range range = indicator.plausible();
    return ABOUT.of(fact,
        "%s nằm ngoài khoảng thường gặp (%s đến %s) của chỉ tiêu “%s”. Hãy kiểm tra số và đơn vị tính."
        .formatted(Printed.vi(fact), viEnd(range.from()), viEnd(range.to()), indicator.shortName()),
        "%s lies outside the usual range (%s to %s) of the indicator \"%s\". Check the number and its unit of measure."
            .formatted(Printed.en(fact), enEnd(range.from()), enEnd(range.to()), indicator.shortNameEn()));
  }

  private static String viEnd(BigDecimal end) {
    return end == null ? "…" : Printed.vi(end);
  }

  private static String enEnd(BigDecimal end) {
    return end == null ? "…" : Printed.en(end);
  }
}
