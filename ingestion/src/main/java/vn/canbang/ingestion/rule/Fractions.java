package vn.canbang.ingestion.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;

import vn.canbang.core.fact.Fact;
import vn.canbang.core.fact.Qualifier;
import vn.canbang.core.indicator.Indicator;

/** The fraction that is printed beside a rate. */
final class Fractions {
  /** In the unit of the rate: as far as a percent may lie beside its fraction. */
  static final BigDecimal TOLERANCE = new BigDecimal("0.02");
  private static final int EXACT = 8;

  private Fractions() {
  }

  /** Whether a rate stands beside its fraction and claims to be exact. */
  static boolean isPrinted(Fact fact, Indicator indicator) {
    return fact.value() != null && fact.numerator() != null && indicator.scale() != null
        && fact.denominator().signum() != 0 && fact.qualifier() == Qualifier.EQUAL
        && fact.measureUnit().equals(indicator.measureUnit());
  }

  /** What the fraction gives, with more decimals than anybody prints. */
  static BigDecimal exact(Fact fact, Indicator indicator) {
    return fact.numerator().multiply(indicator.scale()).divide(fact.denominator(), EXACT, RoundingMode.HALF_UP);
  }

  /** "1.204/4.100". */
  static String vi(Fact fact) {
    return Printed.vi(fact.numerator()) + "/" + Printed.vi(fact.denominator());
  }

  /** "1,204/4,100". */
  static String en(Fact fact) {
    return Printed.en(fact.numerator()) + "/" + Printed.en(fact.denominator());
  }
}
