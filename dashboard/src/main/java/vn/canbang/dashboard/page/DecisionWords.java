package vn.canbang.dashboard.page;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Optional;

import vn.canbang.core.review.AcceptanceRule;
import vn.canbang.core.review.Decision;

/** Who decided what, when and why; of a decision made by rule, by which rule. */
record DecisionWords(View view) {
  private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

  String of(Decision decision) {
    Optional<AcceptanceRule> rule = AcceptanceRule.of(decision);
    String day = view.numbers().format(decision.time().atZone(HERE).toLocalDate());
    String reason = decision.reason() == null || decision.reason().isBlank() ? "" : ": " + decision.reason();
    return switch (decision.verdict()) {
      case ACCEPT -> rule.map(by -> byRule(by, day))
          .orElseGet(() -> view.words().text("decision.accepted", decision.reviewer(), day) + reason);
      case CORRECT -> view.words().text("decision.corrected", decision.reviewer(), day,
          view.numbers().format(decision.corrected())) + reason;
      case REJECT -> view.words().text("decision.rejected", decision.reviewer(), day) + reason;
      case WITHDRAW -> view.words().text("decision.withdrawn-by-rule", day);
    };
  }

  private String byRule(AcceptanceRule rule, String day) {
    return view.words().text("decision.accepted-by-rule", day, view.numbers().format(rule.threshold()),
        view.numbers().format(rule.errorBound().multiply(PERCENT)), rule.calibration());
  }

  /** The reviewer's name, or that it was none. */
  String reviewer(Decision decision) {
    return AcceptanceRule.of(decision).isPresent() ? view.words().text("decision.by-rule") : decision.reviewer();
  }
}
