package vn.canbang.dashboard.chart;

import java.math.BigDecimal;
import java.util.Locale;

import vn.canbang.core.indicator.Indicator;

/**
 * A value and its target on the scale of their indicator, as a small drawing: 0 to 100 for percentages, else the
 * plausible range, widened where one of them lies outside.
 */
public final class Bullet {
  private static final double MARGIN = 0.04;

  private Bullet() {
  }

  /**
   * @param style       name of the status, which colours the dot
   * @param description what the drawing says, for those who do not see it
   */
  public static String svg(Indicator indicator, BigDecimal value, BigDecimal target, String style, String description) {
    double low = from(indicator, value, target);
    double high = to(indicator, value, target);
    String dot = position(value.doubleValue(), low, high);
    String tick = position(target.doubleValue(), low, high);
    return "<svg class=\"bullet\" height=\"20\" role=\"img\" aria-label=\"" + Svg.escape(description) + "\">"
        + "<line class=\"scale\" x1=\"4%\" x2=\"96%\" y1=\"10\" y2=\"10\"/>"
        + "<line class=\"reach " + style + "\" x1=\"4%\" x2=\"" + dot + "\" y1=\"10\" y2=\"10\"/>"
        + "<line class=\"tick\" x1=\"" + tick + "\" x2=\"" + tick + "\" y1=\"2\" y2=\"18\"/>"
        + "<circle class=\"dot " + style + "\" cx=\"" + dot + "\" cy=\"10\" r=\"5\"/></svg>";
  }

  private static double from(Indicator indicator, BigDecimal value, BigDecimal target) {
    boolean ranged = !isPercentage(indicator) && indicator.plausible() != null && indicator.plausible().from() != null;
    double low = ranged ? indicator.plausible().from().doubleValue() : 0;
    return Math.min(low, Math.min(value.doubleValue(), target.doubleValue()));
  }

  private static double to(Indicator indicator, BigDecimal value, BigDecimal target) {
    double largest = Math.max(value.doubleValue(), target.doubleValue());
    if (isPercentage(indicator)) {
      return Math.max(100, largest);
    }
    boolean ranged = indicator.plausible() != null && indicator.plausible().to() != null;
    return ranged ? Math.max(indicator.plausible().to().doubleValue(), largest) : largest * 1.25 + 1e-9;
  }

  private static boolean isPercentage(Indicator indicator) {
    return indicator.measureUnit() != null && indicator.measureUnit().startsWith("%");
  }

  private static String position(double number, double low, double high) {
    double share = high > low ? (number - low) / (high - low) : 0.5;
    return String.format(Locale.ROOT, "%.1f%%", 100 * (MARGIN + share * (1 - 2 * MARGIN)));
  }
}
