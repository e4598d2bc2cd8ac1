package vn.canbang.ingestion.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.canbang.core.fact.Fact;
import vn.canbang.core.notice.Severity;
import vn.canbang.core.text.Folding;
import vn.canbang.ingestion.wording.GuardedPattern;

/** 100 % of fewer than five says little: "100% nạn nhân … (01 người)". */
final class HundredPercentOfFew implements Rule {
  private static final RuleDescription ABOUT = new RuleDescription("hundred_percent_of_few", Severity.INFO,
      "100 % của chưa đến 5 người hoặc vụ: tỷ lệ nói được rất ít.",
      "100 % of fewer than five people or cases: the rate says little.");
  private static final BigDecimal WHOLE = new BigDecimal("100");
  private static final BigDecimal FEW = new BigDecimal("5");
  private static final GuardedPattern BASE = GuardedPattern.of(
      "\\((?:[^()\\d]{0,20})(?<count>\\d{1,3})\\s*"
          + "(?:vu|nguoi|nan nhan|truong hop|doi tuong|chau|em|co so|don vi)\\b");

  @Override
  public RuleDescription about() {
    return ABOUT;
  }

  @Override
  public List<Finding> check(RuleContext document) {
    List<Finding> findings = new ArrayList<>();
    document.results().filter(fact -> fact.measureUnit().equals("%") && fact.value().compareTo(WHOLE) == 0)
        .forEach(fact -> base(fact, document).filter(base -> base.compareTo(FEW) < 0 && base.signum() > 0)
            .ifPresent(base -> findings.add(ABOUT.of(fact,
                "100 %% này chỉ tính trên %s người, vụ hoặc đơn vị. Hãy ghi số đếm thay cho tỷ lệ."
                    .formatted(Printed.vi(base)),
                "This 100 %% is of %s only (people, cases or units). Write the count instead of the rate."
                    .formatted(Printed.en(base))))));
    return findings;
  }

  /** The denominator that is printed, or the count in parentheses behind the figure, before any other figure. */
  private static Optional<BigDecimal> base(Fact fact, RuleContext document) {
    if (fact.denominator() != null) {
      return Optional.of(fact.denominator());
    }
    String words = Folding.foldKeepingLength(Folding.compose(document.wordsOf(fact)));
    int at = words.indexOf(Folding.foldKeepingLength(Folding.compose(fact.quote())));
    String behind = at < 0 ? words : words.substring(at + fact.quote().length());
    int next = behind.indexOf('%');
    GuardedPattern.Found base = BASE.matcher(next < 0 ? behind : behind.substring(0, next));
    return base.find() ? Optional.of(new BigDecimal(base.group("count"))) : Optional.empty();
  }
}
