package vn.canbang.ingestion.number;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Whether a printed percentage is the share that two numbers make. */
final class Shares {
  /** Percentage points that rounding, or cutting off, to a whole percent explains. */
  static final BigDecimal ROUGHLY = BigDecimal.ONE;
  /** Percentage points that rounding to one decimal explains. */
  static final BigDecimal CLOSELY = new BigDecimal("0.06");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Shares() {
  }

  static boolean agree(BigDecimal over, BigDecimal under, BigDecimal percent, BigDecimal tolerance) {
    return under.signum() > 0
        && over.multiply(HUNDRED).divide(under, 6, RoundingMode.HALF_UP).subtract(percent).abs().compareTo(tolerance) <= 0;
  }
}
