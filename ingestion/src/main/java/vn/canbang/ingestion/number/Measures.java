package vn.canbang.ingestion.number;

import java.math.BigDecimal;
import java.util.Map;

import vn.canbang.core.text.Folding;

/** Units of measure as documents print them, brought to the words of the catalogue. */
public final class Measures {
  public static final String BOYS_PER_100_GIRLS = "bé trai/100 bé gái";

  private static final Map<String, String> NOUNS = Map.ofEntries(Map.entry("luot", "lượt người"),
      Map.entry("luot nguoi", "lượt người"), Map.entry("nguoi", "người"), Map.entry("vu", "vụ"),
      Map.entry("truong hop", "vụ"), Map.entry("cuoc", "cuộc"), Map.entry("buoi", "cuộc"), Map.entry("cap", "cặp"),
      Map.entry("dong", "đồng"), Map.entry("d", "đồng"), Map.entry("trieu dong", "đồng"), Map.entry("ty dong", "đồng"),
      Map.entry("nghin dong", "đồng"), Map.entry("lan", "lần"), Map.entry("co so", "cơ sở"),
      Map.entry("don vi", "đơn vị"), Map.entry("van ban", "văn bản"), Map.entry("tin bai", "tin, bài"),
      Map.entry("tin, bai", "tin, bài"), Map.entry("ca", "ca"), Map.entry("lop", "lớp"), Map.entry("co quan", "cơ quan"),
      Map.entry("hoc vien", "người"), Map.entry("lao dong", "người"), Map.entry("can bo", "người"),
      Map.entry("thanh vien", "người"), Map.entry("nan nhan", "người"), Map.entry("tre em", "người"));

  private static final Map<String, BigDecimal> MULTIPLIERS = Map.of("trieu dong", new BigDecimal("1000000"),
      "ty dong", new BigDecimal("1000000000"), "nghin dong", new BigDecimal("1000"));

  private Measures() {
  }

  /** The catalogue's word for a counted noun without accents; the noun itself where the catalogue has no other. */
  public static String ofNoun(String foldedNoun) {
    return NOUNS.getOrDefault(foldedNoun, foldedNoun);
  }

  /** What a number before this noun is multiplied by: "255 triệu đồng". */
  public static BigDecimal multiplier(String foldedNoun) {
    return MULTIPLIERS.getOrDefault(foldedNoun, BigDecimal.ONE);
  }

  /** What the numbers below a unit-of-measure cell or label are multiplied by: "triệu đồng". */
  public static BigDecimal multiplierOfCell(String cell) {
    String folded = Folding.fold(cell);
    return MULTIPLIERS.entrySet().stream().filter(entry -> folded.contains(entry.getKey())).map(Map.Entry::getValue)
        .findFirst().orElse(BigDecimal.ONE);
  }

  /** A rate per that many, whatever is counted. */
  public static String per(int base) {
    return "/" + base;
  }

  /** The unit-of-measure cell of a table: "(%)" is "%", "ca sinh/1000" is a rate per 1 000; blank stays blank. */
  public static String ofCell(String cell) {
    String folded = Folding.fold(cell).replaceAll("[()\\[\\]]", "").replaceAll("\\bdon vi tinh\\b:?", "").strip();
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
    if (folded.endsWith("dong")) {
      return "đồng";
    }
    return NOUNS.getOrDefault(folded, cell.replaceAll("[()]", "").strip());
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
