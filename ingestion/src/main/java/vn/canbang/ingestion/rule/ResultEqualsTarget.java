package vn.canbang.ingestion.rule;

import java.util.ArrayList;
import java.util.List;

import vn.canbang.core.fact.Fact;
import vn.canbang.core.fact.Qualifier;
import vn.canbang.core.indicator.Indicator;
import vn.canbang.core.indicator.Indicator.Direction;
import vn.canbang.core.indicator.Indicator.Uncertainty;
import vn.canbang.core.notice.Severity;

/**
 * A result that is exactly its target, without a fraction, of something that only a survey or register can measure.
 */
final class ResultEqualsTarget implements Rule {
  private static final RuleDescription ABOUT = new RuleDescription("result_equals_target", Severity.INFO,
      "Kết quả đúng bằng chỉ tiêu, không có tử số, mẫu số hay nguồn: đã đo chưa?",
      "The result is exactly the target, without counts or source: was it measured?");
  @Override
  public RuleDescription about() {
    return ABOUT;
  }

  @Override
  public List<Finding> check(RuleContext document) {
    List<Finding> findings = new ArrayList<>();
    for (Fact result : document.results().filter(fact -> isUnproved(fact, document.indicatorOf(fact))).toList()) {
      TargetsOf.ofSameValue(document, result).ifPresent(target -> findings.add(ABOUT.of(result,
              "Kết quả %s đúng bằng %s. Hãy nêu nguồn, tử số và mẫu số.".formatted(Printed.vi(result), target.vi()),
              "The result %s is exactly the %s. Give its source, numerator and denominator."
                  .formatted(Printed.en(result), target.en()))));
    }
    return findings;
  }

  private static boolean isUnproved(Fact fact, Indicator indicator) {
    return (fact.qualifier() == Qualifier.EQUAL || fact.qualifier() == Qualifier.ABOUT) && fact.numerator() == null
        && indicator.uncertainty() != Uncertainty.NONE && indicator.direction() != Direction.MAINTAIN;
  }
}
