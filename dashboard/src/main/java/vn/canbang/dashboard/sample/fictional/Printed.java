package vn.canbang.dashboard.sample.fictional;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures as Vietnamese reports print them: decimal comma, two digits behind it at most, dots between thousands. */
final class Printed {
  private Printed() {
  }

  /** The value that a report prints, which is no longer the exact one. */
  static BigDecimal rounded(BigDecimal value) {
    BigDecimal rounded = value.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
  }

  static String decimal(BigDecimal value) {
    return rounded(value).toPlainString().replace('.', ',');
  }

  static String thousands(BigDecimal whole) {
    return whole.toBigInteger().toString().replaceAll("\\B(?=(\\d{3})+$)", ".");
  }
}
