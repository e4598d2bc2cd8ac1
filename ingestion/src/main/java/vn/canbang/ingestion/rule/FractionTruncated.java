package vn.canbang.ingestion.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import vn.canbang.core.fact.Fact;
import vn.canbang.core.notice.Severity;

/**
 * A printed percent was cut off instead of rounded: 8/9 as 88,88. Not wrong by more than 0.02 point, so only said.
 */
final class FractionTruncated implements Rule {
  private static final RuleDescription ABOUT = new RuleDescription("truncated", Severity.INFO,
      "Tỷ lệ bị cắt bớt thay vì làm tròn (lệch không quá 0,02 điểm).",
      "The rate was cut off instead of rounded (no more than 0.02 point apart).");

  @Override
  public RuleDescription about() {
    return ABOUT;
  }

  @Override
  public List<Finding> check(RuleContext document) {
    return document.numbers().filter(fact -> Fractions.isPrinted(fact, document.indicatorOf(fact)))
        .filter(fact -> isCutOff(fact.value(), Fractions.exact(fact, document.indicatorOf(fact))))
        .map(fact -> finding(fact, Fractions.exact(fact, document.indicatorOf(fact)))).toList();
  }

  private static boolean isCutOff(BigDecimal printed, BigDecimal exact) {
    BigDecimal cut = exact.setScale(Math.max(0, printed.scale()), RoundingMode.DOWN);
    return cut.compareTo(printed) == 0 && !Agreement.roundsTo(exact, printed)
        && exact.subtract(printed).compareTo(Fractions.TOLERANCE) <= 0;
  }

  private static Finding finding(Fact fact, BigDecimal exact) {
    BigDecimal rounded = exact.setScale(fact.value().scale(), RoundingMode.HALF_UP);
    return ABOUT.of(fact, "%s làm tròn là %s; văn bản ghi %s vì cắt bớt chữ số. Hãy làm tròn.".formatted(
        Fractions.vi(fact), Printed.vi(rounded, fact), Printed.vi(fact)),
        "%s rounds to %s; the document says %s, which was cut off. Round it.".formatted(Fractions.en(fact),
            Printed.en(rounded, fact), Printed.en(fact)));
  }
}
