package vn.canbang.ingestion.number;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.canbang.core.text.Folding;

/** Units of measure as documents print them, brought to the words of the catalogue. */
public final class Measures {
  public static final String MONEY_UNIT = "đồng";
  public static final String BOYS_PER_100_GIRLS = "bé trai/100 bé gái";

  private static final Pattern MONEY = Pattern.compile(
      "(?<times>1\\.000|1000|nghin|ngan|trieu|tr\\.?|ty|ti)?\\s*(?<money>dong|d|vnd|viet nam dong)?");
  private static final Map<String, BigDecimal> MULTIPLIERS = Map.of("1.000", new BigDecimal("1000"), "1000",
      new BigDecimal("1000"), "nghin", new BigDecimal("1000"), "ngan", new BigDecimal("1000"), "trieu",
      new BigDecimal("1000000"), "tr", new BigDecimal("1000000"), "tr.", new BigDecimal("1000000"), "ty",
      new BigDecimal("1000000000"), "ti", new BigDecimal("1000000000"));

  private Measures() {
  }

  private static final Map<String, BigDecimal> MULTIPLIER_WORDS = Map.of("nghìn", new BigDecimal("1000"), "ngàn",
      new BigDecimal("1000"), "triệu", new BigDecimal("1000000"), "tr", new BigDecimal("1000000"), "trđ",
      new BigDecimal("1000000"), "tỷ", new BigDecimal("1000000000"), "tỉ", new BigDecimal("1000000000"));

  /** What "triệu" and its like multiply a number by; null for any other word, which is in lower case with accents. */
  static BigDecimal multiplierWord(String word) {
    return MULTIPLIER_WORDS.get(word);
  }

  /** The catalogue's word for a counted noun without accents; the noun itself where the catalogue has no other. */
  public static String ofNoun(String foldedNoun) {
    return isMoney(foldedNoun) ? MONEY_UNIT : CountedNouns.measureUnit(foldedNoun).orElse(foldedNoun);
  }

  /** Whether it is an amount of money: "đồng", "triệu đồng", "Tr.đ", "1.000 đồng", "tỷ". */
  private static boolean isMoney(String folded) {
    Matcher m = MONEY.matcher(folded);
    return !folded.isEmpty() && m.matches() && (m.group("money") != null || m.group("times") != null
        && !Character.isDigit(m.group("times").charAt(0)));
  }

  /** What a number before this noun, or below this unit-of-measure cell, is multiplied by: "255 triệu đồng". */
  public static BigDecimal multiplier(String nounOrCell) {
    String folded = unbracketed(nounOrCell);
    Matcher m = MONEY.matcher(folded);
    return isMoney(folded) && m.matches() && m.group("times") != null ? MULTIPLIERS.get(m.group("times"))
        : BigDecimal.ONE;
  }

  private static String unbracketed(String cell) {
    return Folding.fold(cell).replaceAll("[()\\[\\]]", "").replaceAll("\\b(?:don vi tinh|dvt)\\b:?", "").strip();
  }

  /** A rate per that many, whatever is counted. */
  public static String per(int base) {
    return "/" + base;
  }

  /** The unit-of-measure cell of a table: "(%)" is "%", "ca sinh/1000" is a rate per 1 000; blank stays blank. */
  public static String ofCell(String cell) {
    String folded = unbracketed(cell);
    if (folded.isEmpty()) {
      return "";
    }
    if (folded.equals("%") || folded.equals("phan tram") || folded.equals("ty le %")) {
      return "%";
    }
    if (folded.contains("100.000") || folded.contains("100000")) {
      return per(100000);
    }
    if (folded.contains("/1.000") || folded.contains("/1000") || folded.contains("‰") || folded.contains("phan nghin")) {
      return per(1000);
    }
    if (folded.contains("/100") || folded.matches(".*trai.*gai.*")) {
      return BOYS_PER_100_GIRLS;
    }
    if (isMoney(folded)) {
      return MONEY_UNIT;
    }
    return CountedNouns.measureUnit(folded).orElseGet(() -> cell.replaceAll("[()]", "").strip());
  }

  /** Whether a quantity in the one unit can be a figure of an indicator measured in the other; blank fits all. */
  public static boolean agree(String quantity, String indicator) {
    if (quantity.isEmpty() || quantity.equals(indicator)) {
      return true;
    }
    return switch (quantity) {
      case "/100000" -> indicator.contains("100.000");
      case "/1000" -> indicator.contains("1.000");
      case "/100" -> indicator.equals(BOYS_PER_100_GIRLS);
      default -> sameThing(quantity, indicator);
    };
  }

  private static boolean sameThing(String quantity, String indicator) {
    return quantity.equals("người") && indicator.equals("lượt người")
        || quantity.equals("đơn vị") && !indicator.equals("%") && !indicator.contains("/")
        || quantity.equals("cuộc") && indicator.equals("lớp");
  }

  /** Whether it is a rate or share and not a count. */
  public static boolean isRate(String measureUnit) {
    return measureUnit.equals("%") || measureUnit.equals("‰") || measureUnit.contains("/") || measureUnit.equals("lần");
  }
}
