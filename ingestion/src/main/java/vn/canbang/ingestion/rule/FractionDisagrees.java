package vn.canbang.ingestion.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

import vn.canbang.core.fact.Fact;
import vn.canbang.core.indicator.Indicator;
import vn.canbang.core.notice.Notice;
import vn.canbang.core.notice.Severity;

/** A printed percent is what its fraction gives, within 0.02 point (offices truncate as often as they round). */
final class FractionDisagrees implements FactRule {
  private static final BigDecimal TOLERANCE = new BigDecimal("0.02");

  @Override
  public Optional<Notice> check(Fact fact, Indicator indicator, List<Fact> all) {
    if (fact.value() == null || fact.numerator() == null || indicator.scale() == null
        || fact.denominator().signum() == 0) {
      return Optional.empty();
    }
    BigDecimal exact = fact.numerator().multiply(indicator.scale()).divide(fact.denominator(), 2, RoundingMode.HALF_UP);
    if (exact.subtract(fact.value()).abs().compareTo(TOLERANCE) <= 0) {
      return Optional.empty();
    }
    String fraction = fact.numerator().toPlainString() + "/" + fact.denominator().toPlainString();
    return Optional.of(new Notice("fraction_disagrees", Severity.WARNING, fact.document(), fact.place(),
        "Phân số %s cho %s, nhưng số in là %s.".formatted(fraction, FactRules.vi(exact), FactRules.vi(fact.value())),
        "The fraction %s gives %s, but %s is printed.".formatted(fraction, exact, fact.value())));
  }
}
