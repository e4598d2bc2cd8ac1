package vn.canbang.ingestion.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import vn.canbang.core.fact.Fact;
import vn.canbang.core.text.Folding;

/**
 * A figure of a gold text, as a line of its file; and how a fact is held against it. The rules are those of the scorer of
 * the real reports, so that both say the same.
 *
 * @param number      of the line in the gold file, which tells equal statements apart
 * @param value       as printed; the numerator where a fraction is printed without its percentage
 * @param numerator   null where there is none
 * @param denominator null where there is none
 */
record GoldStatement(int number, int line, String unit, String indicator, String period, String kind, BigDecimal value,
    BigDecimal numerator, BigDecimal denominator, String qualifier, String quote) {

  static final List<String> FIELDS = List.of("unit", "indicator", "period", "kind", "fraction", "qualifier");

  private static final int LINES_APART = 2;
  private static final String TYPES = "(?:thanh pho|tp|tinh|huyen|quan|thi xa|tx|thi tran|xa|phuong|dac khu|uy ban nhan dan|ubnd|so|phong)";
  private static final Pattern STARTS_WITH_TYPE = Pattern.compile("^(?:" + TYPES + "|viet nam)\\b.*");
  private static final Pattern LEADING_TYPES = Pattern.compile("^(?:" + TYPES + "\\.? )+");

  static GoldStatement ofLine(int number, String text) {
    String[] f = text.split("\t", -1);
    return new GoldStatement(number, Integer.parseInt(f[0]), f[1], f[2], f[3], f[4], decimal(f[5]), decimal(f[6]),
        decimal(f[7]), f[8].isEmpty() ? "=" : f[8], f[10]);
  }

  private static BigDecimal decimal(String text) {
    return text.isEmpty() ? null : new BigDecimal(text);
  }

  /** A statistic for which the catalogue has no indicator. */
  boolean isOther() {
    return kind.equals("other");
  }

  boolean hasValueAndLineOf(Fact fact) {
    return isNear(fact) && same(value, fact.value());
  }

  private boolean isNear(Fact fact) {
    return Math.abs(line - fact.place().line()) <= LINES_APART;
  }

  boolean isMetBy(Fact fact) {
    return hasValueAndLineOf(fact) && FIELDS.stream().allMatch(field -> agrees(field, fact));
  }

  boolean agrees(String field, Fact fact) {
    return switch (field) {
      case "unit" -> agreesInUnit(fact.unit());
      case "indicator" -> indicator.equals(fact.indicator());
      case "period" -> spelled(period).equals(spelled(fact.period().toString()));
      case "kind" -> countAsResult(kind).equals(countAsResult(fact.kind().toString()));
      case "fraction" -> !printsFraction() || same(numerator, fact.numerator()) && same(denominator, fact.denominator());
      case "qualifier" -> qualifier.equals(fact.qualifier().sign());
      default -> throw new IllegalArgumentException(field);
    };
  }

  private boolean printsFraction() {
    return numerator != null && denominator != null && quote.contains("/");
  }

  private boolean agreesInUnit(String read) {
    return !STARTS_WITH_TYPE.matcher(Folding.fold(unit)).matches()
        || place(unit).equals(place(read)) && levels(unit).stream().anyMatch(levels(read)::contains);
  }

  private static String firstPart(String unit) {
    return Folding.fold(unit).split("[,(;]")[0].strip();
  }

  private static String place(String unit) {
    return LEADING_TYPES.matcher(firstPart(unit)).replaceFirst("");
  }

  /** Levels that the unit's words allow: "Thành phố Bắc Kạn, tỉnh Bắc Kạn" is a district. */
  private static Set<String> levels(String unit) {
    String first = firstPart(unit);
    if (first.matches("(?:tinh|uy ban nhan dan tinh|ubnd tinh)\\b.*")) {
      return Set.of("province");
    }
    if (first.matches("(?:huyen|quan|thi xa|tx)\\b.*")) {
      return Set.of("district");
    }
    if (first.matches("(?:xa|phuong|thi tran)\\b.*")) {
      return Set.of("commune");
    }
    if (first.matches("(?:thanh pho|tp)\\b.*")) {
      return Folding.fold(unit).matches("[^,(;]+[,(;] *(?:tinh|thanh pho|tp)\\b.*") ? Set.of("district")
          : Set.of("province", "district");
    }
    return Set.of("province", "district", "commune");
  }

  private static String spelled(String period) {
    return Folding.fold(period).replace("term:", "term ").replace("hang nam", "yearly");
  }

  private static String countAsResult(String kind) {
    return kind.equals("count") ? "result" : kind;
  }

  private static boolean same(BigDecimal one, BigDecimal other) {
    return one != null && other != null && one.compareTo(other) == 0;
  }

  @Override
  public String toString() {
    String fraction = numerator == null ? "" : " " + numerator + "/" + denominator;
    return line + " " + unit + " " + indicator + " " + period + " " + kind + " " + qualifier + " " + value + fraction
        + " | " + quote;
  }
}
