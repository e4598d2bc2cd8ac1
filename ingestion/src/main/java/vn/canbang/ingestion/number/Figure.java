package vn.canbang.ingestion.number;

import java.math.BigDecimal;

import vn.canbang.core.fact.Qualifier;

/**
 * A quantity while its sentence is read: places are tokens.
 *
 * @param from       first token, words of bound included
 * @param number     token of the number itself
 * @param to         behind the last token, noun included
 * @param comparison it measures against a plan or another time ("bằng 98% so với cùng kỳ", "vượt 5%")
 */
record Figure(int from, int number, int to, BigDecimal value, BigDecimal numerator, BigDecimal denominator,
    Qualifier qualifier, String measureUnit, String noun, Quantity.Stated stated, boolean comparison) {

  static Figure of(int from, int number, int to, BigDecimal value, Qualifier qualifier, String measureUnit, String noun) {
    return new Figure(from, number, to, value, null, null, qualifier, measureUnit, noun, Quantity.Stated.LEVEL, false);
  }

  boolean isFraction() {
    return numerator != null;
  }

  boolean isPercent() {
    return measureUnit.equals("%");
  }

  /** A number of things, or a bare number: what a fraction can be made of. */
  boolean isCount() {
    return !isFraction() && !Measures.isRate(measureUnit) && !measureUnit.equals(Measures.MONEY_UNIT);
  }

  boolean isWhole() {
    return value.stripTrailingZeros().scale() <= 0;
  }

  Figure bounded(int newFrom, Qualifier newQualifier) {
    return new Figure(newFrom, number, to, value, numerator, denominator, newQualifier, measureUnit, noun, stated,
        comparison);
  }

  Figure stated(Quantity.Stated newStated, boolean newComparison) {
    return new Figure(from, number, to, value, numerator, denominator, qualifier, measureUnit, noun, newStated,
        newComparison);
  }

  /** The number in the unit of another: "45-47%" gives 45 its percent. */
  Figure measuredAs(Figure other, BigDecimal newValue) {
    return new Figure(from, number, to, newValue, numerator, denominator, qualifier, other.measureUnit, other.noun, stated,
        comparison);
  }

  Quantity quantity(Tokens tokens) {
    return new Quantity(tokens.get(from).start(), tokens.get(to - 1).end(), tokens.get(number).start(), value, numerator,
        denominator, qualifier, measureUnit, stated, noun);
  }
}
