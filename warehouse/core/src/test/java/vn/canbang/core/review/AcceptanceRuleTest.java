package vn.canbang.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

class AcceptanceRuleTest {

  @Test
  void theReasonOfADecisionTellsTheWholeRule() {
    AcceptanceRule rule = rule("0.95", "0.02", "0.0182");
    assertThat(AcceptanceRule.ofReason(rule.reason())).contains(rule);
    assertThat(AcceptanceRule.ofReason("đối chiếu bản gốc")).isEmpty();
    assertThat(AcceptanceRule.ofReason(null)).isEmpty();
  }

  @Test
  void noRuleIsMadeWhoseErrorMayBeHigherThanIsPutUpWith() {
    assertThatThrownBy(() -> rule("0.95", "0.02", "0.0201")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> rule("95", "0.02", "0.01")).isInstanceOf(IllegalArgumentException.class);
  }

  private static AcceptanceRule rule(String threshold, String maxError, String errorBound) {
    return new AcceptanceRule(new BigDecimal(threshold), new BigDecimal(maxError), new BigDecimal(errorBound),
        "2026-11-01-0123abcd");
  }
}
