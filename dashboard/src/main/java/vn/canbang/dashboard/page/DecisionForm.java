package vn.canbang.dashboard.page;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import vn.canbang.core.review.Decision;
import vn.canbang.core.review.Verdict;
import vn.canbang.core.store.ReviewedFact;

/**
 * What a reviewer sends of a fact. Numbers are in the spelling of the page's language.
 *
 * @param verdict     accept, correct or reject
 * @param seen        the value that the page showed
 * @param value       the right value, for a correction
 * @param numerator   of the right fraction, may be empty
 * @param denominator of the right fraction, may be empty
 */
public record DecisionForm(String verdict, String seen, String value, String numerator, String denominator,
    String reason, String reviewer) {
  private static final int LONGEST_TEXT = 2000;

  public DecisionForm {
    verdict = given(verdict);
    seen = given(seen);
    value = given(value);
    numerator = given(numerator);
    denominator = given(denominator);
    reason = given(reason);
    reviewer = given(reviewer);
  }

  static DecisionForm empty() {
    return new DecisionForm("", "", "", "", "", "", "");
  }

  /** What is missing or cannot be read, in words; empty where the form is whole. */
  List<String> faults(Numbers numbers, Words words) {
    List<String> faults = new ArrayList<>();
    if (!List.of("accept", "correct", "reject").contains(verdict)) {
      faults.add(words.text("form.no-verdict"));
    }
    if (reviewer.isEmpty()) {
      faults.add(words.text("form.no-reviewer"));
    }
    if (!verdict.equals("accept") && reason.isEmpty()) {
      faults.add(words.text("form.no-reason"));
    }
    if (reason.length() > LONGEST_TEXT || reviewer.length() > LONGEST_TEXT) {
      faults.add(words.text("form.too-long"));
    }
    if (verdict.equals("correct")) {
      addNumberFault(value, false, numbers, words, faults);
      addNumberFault(numerator, true, numbers, words, faults);
      addNumberFault(denominator, true, numbers, words, faults);
    }
    return faults;
  }

  private static void addNumberFault(String text, boolean mayBeEmpty, Numbers numbers, Words words, List<String> faults) {
    if (text.isEmpty() ? !mayBeEmpty : numbers.parse(text).isEmpty()) {
      faults.add(words.text(text.isEmpty() ? "form.no-value" : "form.no-number", text));
    }
  }

  /** The decision, once there are no faults. */
  Decision decision(ReviewedFact fact, Numbers numbers) {
    Verdict said = Verdict.valueOf(verdict.toUpperCase(Locale.ROOT));
    boolean corrects = said == Verdict.CORRECT;
    return new Decision(fact.document(), fact.key(), said, seenValue(fact),
        corrects ? numbers.parse(value).orElseThrow() : null, corrects ? numbers.parse(numerator).orElse(null) : null,
        corrects ? numbers.parse(denominator).orElse(null) : null, reason.isEmpty() ? null : reason, reviewer,
        Instant.now());
  }

  /** As sent; where it is no number at all, the store is asked to compare with what no fact has. */
  private BigDecimal seenValue(ReviewedFact fact) {
    if (seen.isEmpty()) {
      return null;
    }
    return seen.matches("-?\\d{1,30}(\\.\\d{1,30})?") ? new BigDecimal(seen)
        : fact.fact().value() == null ? BigDecimal.ZERO : fact.fact().value().add(BigDecimal.ONE);
  }

  private static String given(String text) {
    return text == null ? "" : text.strip();
  }
}
