package vn.canbang.dashboard.page;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import vn.canbang.core.review.Decision;
import vn.canbang.core.review.Verdict;
import vn.canbang.core.store.ReviewedFact;
import vn.canbang.dashboard.review.SheetNumber;

/**
 * What a reviewer sends of a fact. Numbers are read as in the sheets of {@code review export}: with a decimal comma or point,
 * and not at all where they could be read in two ways.
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
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

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

  /**
   * What is missing or cannot be taken, in words; empty where the form is whole.
   *
   * @param share true where the value is a share of a whole, which cannot be above 100
   */
  List<String> faults(boolean share, Words words) {
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
      addNumberFault(value, false, words, faults);
      addNumberFault(numerator, true, words, faults);
      addNumberFault(denominator, true, words, faults);
      if (share && SheetNumber.parse(value).filter(number -> number.compareTo(WHOLE) > 0).isPresent()) {
        faults.add(words.text("form.above-hundred", value));
      }
    }
    return faults;
  }

  private static void addNumberFault(String text, boolean mayBeEmpty, Words words, List<String> faults) {
    if (text.isEmpty() ? !mayBeEmpty : SheetNumber.parse(text).isEmpty()) {
      faults.add(words.text(text.isEmpty() ? "form.no-value" : "form.no-number", text));
    }
  }

  /** The decision, once there are no faults. */
  Decision decision(ReviewedFact fact) {
    Verdict said = Verdict.valueOf(verdict.toUpperCase(Locale.ROOT));
    boolean corrects = said == Verdict.CORRECT;
    return new Decision(fact.document(), fact.key(), said, seenValue(fact),
        corrects ? SheetNumber.parse(value).orElseThrow() : null,
        corrects ? SheetNumber.parse(numerator).orElse(null) : null,
        corrects ? SheetNumber.parse(denominator).orElse(null) : null, reason.isEmpty() ? null : reason, reviewer,
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
