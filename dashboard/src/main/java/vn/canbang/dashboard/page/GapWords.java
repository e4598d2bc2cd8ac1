package vn.canbang.dashboard.page;

import java.math.BigDecimal;

import vn.canbang.core.fact.Qualifier;
import vn.canbang.core.indicator.Indicator;
import vn.canbang.core.indicator.Indicator.Direction;
import vn.canbang.core.series.Gap;

/** A gap in words: "còn thiếu 13,7 điểm %", "cao hơn mục tiêu 6", "cần thêm 3 trên 23". */
public record GapWords(Words words, Numbers numbers, IndicatorNames names) {

  /** Empty where there is no gap in numbers. */
  public String points(Gap gap, Indicator indicator) {
    if (gap.gap() == null) {
      return "";
    }
    String size = pointsOf(gap.gap().abs(), indicator);
    if (gap.gap().signum() == 0) {
      return words.text("gap.none");
    }
    if (Boolean.TRUE.equals(gap.better())) {
      return words.text(indicator.direction() == Direction.LOWER ? "gap.better-lower" : "gap.better", size);
    }
    return words.text(indicator.direction() == Direction.LOWER ? "gap.above" : "gap.short", size);
  }

  /**
   * The same counted in people or bodies; empty where no denominator is known, where the target is reached, and for
   * ratios that are no share of a whole (boys per 100 girls).
   */
  public String people(Gap gap, Indicator indicator) {
    boolean share = "%".equals(indicator.measureUnit());
    if (!share || gap.gapCount() == null || gap.gapCount() == 0 || gap.denominator() == null
        || Boolean.TRUE.equals(gap.better())) {
      return "";
    }
    String key = indicator.direction() == Direction.LOWER ? "gap.fewer" : "gap.more";
    return words.text(key, numbers.format(gap.gapCount()), numbers.format(gap.denominator()));
  }

  /**
   * False where there is no baseline, or where it already met the target: then there is no way to go. A plan is of one
   * year, and no way leads to it.
   */
  public boolean hasPath(Gap gap, Indicator indicator) {
    if (kind(gap).equals("plan") || gap.baseline() == null || gap.baselineYear() == null || gap.target() == null
        || gap.baselineYear() >= gap.milestone()) {
      return false;
    }
    int above = gap.baseline().compareTo(gap.target());
    return indicator.direction() == Direction.LOWER ? above > 0 : above < 0;
  }

  /** A difference with its unit: percentages differ by points. */
  String pointsOf(BigDecimal size, Indicator indicator) {
    boolean percentage = "%".equals(indicator.measureUnit());
    String unit = percentage ? words.text("gap.points") : "";
    return unit.isEmpty() ? numbers.format(size) : numbers.format(size) + "\u00A0" + unit;
  }

  /** "Mục tiêu quốc gia 2025". */
  public String targetName(Gap gap) {
    return words.text("target." + kind(gap), String.valueOf(gap.milestone()));
  }

  /** "quốc gia 2025", where "mục tiêu" stands above. */
  public String shortTargetName(Gap gap) {
    return words.text("target.short." + kind(gap), String.valueOf(gap.milestone()));
  }

  private static String kind(Gap gap) {
    String source = gap.targetSource() == null ? "" : gap.targetSource();
    return source.startsWith("national") ? "national" : source.startsWith("local") ? "local" : "plan";
  }

  /** The target as printed: "≤ 110". */
  public String target(Gap gap, Indicator indicator) {
    if (gap.target() == null) {
      return words.text("target.in-words");
    }
    boolean percentage = "%".equals(indicator.measureUnit());
    return Figure.of(gap.target(), gap.targetQualifier() == null
        ? Qualifier.EQUAL : gap.targetQualifier(), percentage ? "%" : "", numbers).text();
  }
}
