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
 * @param stated      what the words around it make of the number
 * @param noun        the counted noun as it was found, without accents ("dai bieu", "luot nguoi"); blank for none. "nữ"
 *                    before or behind it is no part of it
 */
public record Quantity(int start, int end, int at, BigDecimal value, BigDecimal numerator, BigDecimal denominator,
    Qualifier qualifier, String measureUnit, Stated stated, String noun) {

  /** A level ("đạt 36%", "giảm còn 42"), a change ("tăng 3 vụ"), or a zero in words: stated, or none detected. */
  public enum Stated { LEVEL, INCREASE, DECREASE, NONE_STATED, NONE_DETECTED }

  public Quantity(int start, int end, int at, BigDecimal value, BigDecimal numerator, BigDecimal denominator,
      Qualifier qualifier, String measureUnit) {
    this(start, end, at, value, numerator, denominator, qualifier, measureUnit, Stated.LEVEL);
  }

  public Quantity(int start, int end, int at, BigDecimal value, BigDecimal numerator, BigDecimal denominator,
      Qualifier qualifier, String measureUnit, Stated stated) {
    this(start, end, at, value, numerator, denominator, qualifier, measureUnit, stated, "");
  }

  public Quantity {
    Objects.requireNonNull(qualifier);
    Objects.requireNonNull(measureUnit);
    Objects.requireNonNull(stated);
    Objects.requireNonNull(noun);
  }

  /** The same statement with its value multiplied. */
  public Quantity times(BigDecimal multiplier) {
    return new Quantity(start, end, at, value.multiply(multiplier), numerator, denominator, qualifier, measureUnit,
        stated, noun);
  }

  /** The same number of what another one counts. */
  public Quantity of(Quantity counted) {
    return new Quantity(start, end, at, value, numerator, denominator, qualifier, counted.measureUnit, stated, counted.noun);
  }

  /** The same number, stated otherwise. */
  public Quantity as(Stated otherwise) {
    return new Quantity(start, end, at, value, numerator, denominator, qualifier, measureUnit, otherwise, noun);
  }

  /** The same statement with the fraction behind it. */
  public Quantity withFraction(BigDecimal over, BigDecimal under) {
    return new Quantity(start, end, at, value, over, under, qualifier, measureUnit, stated, noun);
  }

  /** "tăng 3 vụ": what grew or fell. */
  public boolean isChange() {
    return stated == Stated.INCREASE || stated == Stated.DECREASE;
  }

  /** A zero in words. */
  public boolean isNone() {
    return stated == Stated.NONE_STATED || stated == Stated.NONE_DETECTED;
  }

  public boolean isFraction() {
    return numerator != null;
  }
}
