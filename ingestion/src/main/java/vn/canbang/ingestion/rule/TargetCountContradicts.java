package vn.canbang.ingestion.rule;

import java.util.ArrayList;
import java.util.List;

import vn.canbang.core.indicator.Indicator;
import vn.canbang.core.notice.Severity;
import vn.canbang.ingestion.wording.GuardedPattern;

/** The number of targets that a text gives for an objective is the number that the strategy has. */
final class TargetCountContradicts implements Rule {
  private static final RuleDescription ABOUT = new RuleDescription("target_count_contradicts", Severity.WARNING,
      "Số chỉ tiêu của một mục tiêu ghi khác với Chiến lược.",
      "The number of targets given for an objective is not that of the strategy.");
  private static final GuardedPattern COUNT = GuardedPattern.of(
      "(?<count>\\d{1,2})\\s+chi tieu (?:cua|thuoc)\\s+muc tieu (?:so )?(?<objective>[1-9])\\b");

  @Override
  public RuleDescription about() {
    return ABOUT;
  }

  @Override
  public List<Finding> check(RuleContext document) {
    List<Finding> findings = new ArrayList<>();
    for (Passage sentence : document.sentences()) {
      GuardedPattern.Found count = COUNT.matcher(sentence.folded());
      while (count.find()) {
        int objective = Integer.parseInt(count.group("objective"));
        int stated = Integer.parseInt(count.group("count"));
        long actual = document.catalogue().indicators().stream().filter(indicator -> indicator.objective() == objective)
            .map(Indicator::targetCode).distinct().count();
        if (actual > 0 && actual != stated) {
          findings.add(ABOUT.at(document.name(), sentence.at(count.start()),
              "Văn bản ghi mục tiêu %d có %d chỉ tiêu; Chiến lược có %d. Hãy sửa, hoặc nêu chỉ tiêu nào không áp dụng."
                  .formatted(objective, stated, actual),
              "The text gives objective %d %d targets; the strategy has %d. Mend it or say which does not apply."
                  .formatted(objective, stated, actual)));
        }
      }
    }
    return findings;
  }
}
