package vn.canbang.ingestion.rule;

import java.util.List;
import java.util.Optional;

import vn.canbang.core.fact.Fact;
import vn.canbang.core.indicator.Indicator;
import vn.canbang.core.notice.Notice;
import vn.canbang.core.notice.Severity;

/** A result outside the plausible range of its indicator is worth a second look; it is not refused. */
final class OutsidePlausibleRange implements FactRule {

  @Override
  public Optional<Notice> check(Fact fact, Indicator indicator, List<Fact> all) {
    Indicator.Range range = indicator.plausible();
    if (range == null || fact.value() == null || fact.kind().isTarget()
        || !fact.measureUnit().equals(indicator.measureUnit())) {
      return Optional.empty();
    }
    boolean below = range.from() != null && fact.value().compareTo(range.from()) < 0;
    boolean above = range.to() != null && fact.value().compareTo(range.to()) > 0;
    if (!below && !above) {
      return Optional.empty();
    }
    return Optional.of(new Notice("outside_plausible_range", Severity.WARNING, fact.document(), fact.place(),
        "%s nằm ngoài khoảng thường gặp %s đến %s của chỉ tiêu %s.".formatted(FactRules.vi(fact.value()), end(range.from()),
            end(range.to()), indicator.code()),
        "%s lies outside the usual range %s to %s of indicator %s.".formatted(fact.value(), range.from(), range.to(),
            indicator.code())));
  }

  private static String end(java.math.BigDecimal end) {
    return end == null ? "…" : FactRules.vi(end);
  }
}
