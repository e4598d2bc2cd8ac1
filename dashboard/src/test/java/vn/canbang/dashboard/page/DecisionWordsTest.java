package vn.canbang.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import vn.canbang.core.review.AcceptanceRule;
import vn.canbang.core.review.Decision;
import vn.canbang.core.review.Verdict;
import vn.canbang.dashboard.web.Messages;

class DecisionWordsTest {
  private static final AcceptanceRule RULE =
      new AcceptanceRule(new BigDecimal("0.95"), new BigDecimal("0.02"), new BigDecimal("0.0182"), "2026-11-01-0123abcd");

  @Test
  void aDecisionByRuleNamesNoPersonAndTellsTheRule() {
    Decision byRule = decision(AcceptanceRule.REVIEWER, Verdict.ACCEPT, RULE.reason());
    assertThat(words("vi").of(byRule)).startsWith("chấp nhận theo quy tắc ngày 01/11/2026")
        .contains("0,95", "1,82 %", "2026-11-01-0123abcd");
    assertThat(words("en").of(byRule)).startsWith("accepted by rule on 01/11/2026").contains("0.95", "1.82 %");
    assertThat(words("vi").reviewer(byRule)).isEqualTo("theo quy tắc");
    assertThat(words("en").of(decision(AcceptanceRule.REVIEWER, Verdict.WITHDRAW, RULE.reason())))
        .startsWith("no longer accepted by rule");
  }

  @Test
  void aPersonsDecisionNamesThePerson() {
    Decision own = decision("An", Verdict.ACCEPT, null);
    assertThat(words("vi").of(own)).isEqualTo("An chấp nhận ngày 01/11/2026");
    assertThat(words("vi").reviewer(own)).isEqualTo("An");
  }

  private static Decision decision(String reviewer, Verdict verdict, String reason) {
    return new Decision("hash", "key", verdict, BigDecimal.ONE, null, null, null, reason, reviewer,
        Instant.parse("2026-11-01T08:00:00Z"));
  }

  private static DecisionWords words(String language) {
    boolean english = language.equals("en");
    return new DecisionWords(new View(new Words(Messages.source(), Locale.forLanguageTag(language)), new Numbers(english),
        new Links(english), "", false));
  }
}
