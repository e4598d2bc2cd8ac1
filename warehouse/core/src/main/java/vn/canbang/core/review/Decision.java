package vn.canbang.core.review;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;

import vn.canbang.core.fact.Fact;

/**
 * A verdict on a fact, appended and never edited. It follows the fact to later readings of the same document while the
 * statement read is still the one it saw.
 *
 * @param document    SHA-256 of the document
 * @param factKey     {@link vn.canbang.core.fact.Fact#key()}
 * @param seen        the value the reviewer saw; null for an answer in words
 * @param corrected   the right value, for a correction only
 * @param correctedNumerator   of a corrected fraction, else null
 * @param correctedDenominator of a corrected fraction, else null
 * @param reason      why; required for a correction and a rejection
 * @param reviewer    who
 * @param time        when it was decided
 * @param seenStatement {@link Fact#statement()} as the reviewer saw it; null where only the value was told, which the
 *                    store then takes with the rest as it stands
 */
public record Decision(String document, String factKey, Verdict verdict, BigDecimal seen, BigDecimal corrected,
    BigDecimal correctedNumerator, BigDecimal correctedDenominator, String reason, String reviewer, Instant time,
    String seenStatement) {
  public Decision {
    Objects.requireNonNull(document);
    Objects.requireNonNull(factKey);
    Objects.requireNonNull(verdict);
    Objects.requireNonNull(reviewer);
    Objects.requireNonNull(time);
    if ((verdict == Verdict.CORRECT) != (corrected != null)) {
      throw new IllegalArgumentException("A correction, and only a correction, gives a value");
    }
    if (verdict != Verdict.ACCEPT && (reason == null || reason.isBlank())) {
      throw new IllegalArgumentException("A correction and a rejection need a reason");
    }
  }

  /** A decision by someone who tells the value that was seen and nothing else of the statement. */
  public Decision(String document, String factKey, Verdict verdict, BigDecimal seen, BigDecimal corrected,
      BigDecimal correctedNumerator, BigDecimal correctedDenominator, String reason, String reviewer, Instant time) {
    this(document, factKey, verdict, seen, corrected, correctedNumerator, correctedDenominator, reason, reviewer, time,
        null);
  }

  /** The same decision by someone who saw the whole of this fact. */
  public Decision seeing(Fact fact) {
    return new Decision(document, factKey, verdict, fact.value(), corrected, correctedNumerator, correctedDenominator,
        reason, reviewer, time, fact.statement());
  }
}
