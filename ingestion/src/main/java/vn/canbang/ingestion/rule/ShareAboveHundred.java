package vn.canbang.ingestion.rule;

import java.math.BigDecimal;
import java.util.List;

import vn.canbang.core.fact.Fact;
import vn.canbang.core.fact.Qualifier;
import vn.canbang.core.notice.Severity;

/** A share of a whole is 100 % at most: "đạt trên 100%" cannot be. */
final class ShareAboveHundred implements Rule {
  private static final RuleDescription ABOUT = new RuleDescription("share_above_hundred", Severity.WARNING,
      "Tỷ lệ của một tổng thể mà trên 100 %.",
      "A share of a whole above 100 %.");
  private static final BigDecimal WHOLE = new BigDecimal("100");

  @Override
  public RuleDescription about() {
    return ABOUT;
  }

  @Override
  public List<Finding> check(RuleContext document) {
    return document.numbers().filter(ShareAboveHundred::isImpossible)
        .map(fact -> ABOUT.of(fact, "Tỷ lệ của một tổng thể không thể trên 100 %%: văn bản ghi %s. Hãy kiểm tra lại số."
            .formatted(Printed.vi(fact)),
            "A share of a whole cannot be above 100 %%: the document says %s. Check the number."
                .formatted(Printed.en(fact))))
        .toList();
  }

  private static boolean isImpossible(Fact fact) {
    int above = fact.value().compareTo(WHOLE);
    return fact.measureUnit().equals("%") && (above > 0 || above == 0 && fact.qualifier() == Qualifier.GREATER);
  }
}
