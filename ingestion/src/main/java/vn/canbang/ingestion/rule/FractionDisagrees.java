package vn.canbang.ingestion.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import vn.canbang.core.fact.Fact;
import vn.canbang.core.notice.Severity;

/**
 * A printed percent is what its fraction gives, within 0.02 point, or that rounded to the decimals that are printed.
 */
final class FractionDisagrees implements Rule {
  private static final RuleDescription ABOUT = new RuleDescription("fraction_disagrees", Severity.WARNING,
      "Tử số chia mẫu số không cho ra tỷ lệ đã in (lệch quá 0,02 điểm).",
      "Numerator and denominator do not give the printed rate (more than 0.02 point apart).");

  @Override
  public RuleDescription about() {
    return ABOUT;
  }

  @Override
  public List<Finding> check(RuleContext document) {
    return document.numbers().filter(fact -> Fractions.isPrinted(fact, document.indicatorOf(fact)))
        .filter(fact -> disagrees(fact, Fractions.exact(fact, document.indicatorOf(fact))))
        .map(fact -> finding(fact, Fractions.exact(fact, document.indicatorOf(fact)))).toList();
  }

  private static boolean disagrees(Fact fact, BigDecimal exact) {
    return exact.setScale(2, RoundingMode.HALF_UP).subtract(fact.value()).abs().compareTo(Fractions.TOLERANCE) > 0
        && !Agreement.roundsTo(exact, fact.value());
  }

  private static Finding finding(Fact fact, BigDecimal exact) {
    BigDecimal rounded = exact.setScale(2, RoundingMode.HALF_UP);
    return ABOUT.of(fact, "%s bằng %s, nhưng văn bản ghi %s. Hãy kiểm tra tử số, mẫu số và tỷ lệ.".formatted(
        Fractions.vi(fact), Printed.vi(rounded, fact), Printed.vi(fact)),
        "%s is %s, but the document says %s. Check numerator, denominator and rate.".formatted(Fractions.en(fact),
            Printed.en(rounded, fact), Printed.en(fact)));
  }
}
