package vn.canbang.ingestion.rule;

import java.util.ArrayList;
import java.util.List;

import vn.canbang.core.fact.Fact;
import vn.canbang.core.fact.Qualifier;
import vn.canbang.core.notice.Severity;

/**
 * A result that repeats a target's bound: "không vượt quá 110" where the local target says "không quá 110". Nothing
 * was measured.
 */
final class TargetGivenAsResult implements Rule {
  private static final RuleDescription ABOUT = new RuleDescription("target_given_as_result", Severity.WARNING,
      "Kết quả chép lại ngưỡng của chỉ tiêu, không có số đo.",
      "The result repeats a target's bound; nothing was measured.");
  @Override
  public RuleDescription about() {
    return ABOUT;
  }

  @Override
  public List<Finding> check(RuleContext document) {
    List<Finding> findings = new ArrayList<>();
    for (Fact result : document.results().filter(TargetGivenAsResult::isBound).toList()) {
      TargetsOf.ofSameValue(document, result).ifPresent(target -> findings.add(ABOUT.of(result,
              "Kết quả “%s” chép lại chỉ tiêu (%s), không phải số đo. Hãy ghi số đạt được."
                  .formatted(Printed.vi(result), target.vi()),
              "The result \"%s\" repeats the target (%s) and is no measurement. Write what was reached."
                  .formatted(Printed.en(result), target.en()))));
    }
    return findings;
  }

  private static boolean isBound(Fact fact) {
    return fact.qualifier() != Qualifier.EQUAL && fact.qualifier() != Qualifier.ABOUT && fact.numerator() == null;
  }
}
