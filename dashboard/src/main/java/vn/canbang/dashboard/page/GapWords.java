package vn.canbang.dashboard.page;

import java.math.BigDecimal;

import vn.canbang.core.fact.Qualifier;
import vn.canbang.core.indicator.Indicator;
import vn.canbang.core.indicator.Indicator.Direction;
import vn.canbang.core.series.Gap;
import vn.canbang.core.series.Status;
import vn.canbang.dashboard.chart.Breaks;

/** A gap in words: "còn thiếu 13,7 điểm %", "cao hơn mục tiêu 6", "cần thêm 3 trên 23". */
public record GapWords(Words words, Numbers numbers, IndicatorNames names) {

  /**
   * Empty where there is no gap in numbers, and where the value is a bound that leaves open how far off it is. Above or
   * below is what the sign of the gap says: a plan may ask for "more than 25" of what should be low.
   */
  public String points(Gap gap, Indicator indicator) {
    if (!isMeasured(gap)) {
      return "";
    }
    boolean better = Boolean.TRUE.equals(gap.better());
    boolean lower = indicator.direction() == Direction.LOWER;
    if (gap.gap().signum() == 0) {
      return isBound(gap.qualifier()) ? "" : words.text(better ? "gap.none" : "gap.equal");
    }
    String size = size(gap, indicator);
    if (gap.gap().signum() > 0) {
      return words.text(better && !lower ? "gap.better" : "gap.above", size);
    }
    return words.text(better || lower ? "gap.better-lower" : "gap.short", size);
  }

  /** "hơn 10 điểm %" for a value that is itself a bound; call where {@link #isMeasured} holds. */
  String size(Gap gap, Indicator indicator) {
    String points = pointsOf(gap.gap().abs(), indicator);
    if (gap.qualifier() == null) {
      return points;
    }
    return switch (gap.qualifier()) {
      case EQUAL -> points;
      case ABOUT -> words.text("gap.about", points);
      case LESS, GREATER -> words.text("gap.more-than", points);
      case AT_MOST, AT_LEAST -> words.text("gap.at-least", points);
    };
  }

  /** False without numbers on both sides, and for a bound that may lie on either side of the target. */
  static boolean isMeasured(Gap gap) {
    boolean open = gap.better() == null || gap.status() == Status.CANNOT_JUDGE;
    return gap.gap() != null && !(isBound(gap.qualifier()) && open);
  }

  private static boolean isBound(Qualifier qualifier) {
    return qualifier != null && qualifier != Qualifier.EQUAL && qualifier != Qualifier.ABOUT;
  }

  /**
   * The same counted in people or bodies; empty where no denominator is known, where the target is reached, and for
   * ratios that are no share of a whole (boys per 100 girls).
   */
  public String people(Gap gap, Indicator indicator) {
    boolean share = "%".equals(indicator.measureUnit());
    if (!share || gap.gap() == null || gap.gapCount() == null || gap.gapCount() == 0 || gap.denominator() == null
        || isBound(gap.qualifier()) || Boolean.TRUE.equals(gap.better())) {
      return "";
    }
    String key = gap.gap().signum() > 0 ? "gap.fewer" : "gap.more";
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

  /** "Mục tiêu quốc gia 2025", with what awaits a look at the source said in the name, so that it is said everywhere. */
  public String targetName(Gap gap) {
    return named("target.", gap);
  }

  /** "quốc gia 2025", where "mục tiêu" stands above. */
  public String shortTargetName(Gap gap) {
    return named("target.short.", gap);
  }

  private String named(String prefix, Gap gap) {
    String name = words.text(prefix + kind(gap), String.valueOf(gap.milestone()));
    return isUnconfirmed(gap) ? words.text("target.unconfirmed", name) : name;
  }

  private static boolean isUnconfirmed(Gap gap) {
    return Breaks.flagsOf(gap.flags()).contains("target_to_be_confirmed");
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
