package vn.canbang.ingestion.number;

import java.math.BigDecimal;
import java.util.Objects;

import vn.canbang.core.fact.Qualifier;

/**
 * A number as a statement: value with its qualifier, fraction and unit of measure.
 *
 * @param start       first character in the text it was read from, qualifier words included
 * @param end         behind its last character, unit of measure included
 * @param at          first character of the number itself
 * @param value       as printed (of a bare fraction: 100 * numerator / denominator is not formed, value is null)
 * @param numerator   of a fraction, else null
 * @param denominator of a fraction, else null
 * @param measureUnit as in the catalogue ({@code %}, {@code bé trai/100 bé gái}), a counted noun ({@code vụ}), or blank
 */
public record Quantity(int start, int end, int at, BigDecimal value, BigDecimal numerator, BigDecimal denominator,
    Qualifier qualifier, String measureUnit) {
  public Quantity {
    Objects.requireNonNull(qualifier);
    Objects.requireNonNull(measureUnit);
  }

  /** The same statement with its value multiplied. */
  public Quantity times(BigDecimal multiplier) {
    return new Quantity(start, end, at, value.multiply(multiplier), numerator, denominator, qualifier, measureUnit);
  }

  public boolean isFraction() {
    return numerator != null;
  }
}
