package vn.canbang.core.review;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;

/**
 * A verdict on a fact, appended and never edited. It follows the fact to later readings of the same document while the
 * value read is still the one it saw.
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
 */
public record Decision(String document, String factKey, Verdict verdict, BigDecimal seen, BigDecimal corrected,
    BigDecimal correctedNumerator, BigDecimal correctedDenominator, String reason, String reviewer, Instant time) {
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
}
