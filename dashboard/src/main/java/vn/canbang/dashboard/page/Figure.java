package vn.canbang.dashboard.page;

import java.math.BigDecimal;

import vn.canbang.core.fact.Qualifier;

/**
 * A value ready to be read.
 *
 * @param number with its bound: "≤ 110"
 * @param unit   unit of measure
 */
public record Figure(String number, String unit) {

  static Figure of(BigDecimal value, Qualifier qualifier, String unit, Numbers numbers) {
    return new Figure(sign(qualifier) + numbers.format(value), unit == null ? "" : unit);
  }

  /** With exactly so many decimals. */
  static Figure of(BigDecimal value, Qualifier qualifier, String unit, int decimals, Numbers numbers) {
    return new Figure(sign(qualifier) + numbers.format(value, decimals), unit == null ? "" : unit);
  }

  /** "46,3 %", with a space that does not break. */
  public String text() {
    return unit.isEmpty() ? number : number + "\u00A0" + unit;
  }

  private static String sign(Qualifier qualifier) {
    return switch (qualifier) {
      case EQUAL -> "";
      case LESS -> "<\u00A0";
      case AT_MOST -> "≤\u00A0";
      case GREATER -> ">\u00A0";
      case AT_LEAST -> "≥\u00A0";
      case ABOUT -> "≈\u00A0";
    };
  }
}
