package vn.canbang.ingestion.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.canbang.core.fact.Qualifier;
import vn.canbang.core.text.Folding;
import vn.canbang.ingestion.wording.GuardedPattern;

/**
 * Finds the quantities in a text: numerals with their bounds ("không quá", "trở lên"), fractions with their percent
 * ("71/195 đạt 36,4%", "10,9% (41/368)"), rates per 100, 1 000 or 100 000 ("117/100", "110 bé trai/100 bé gái"), and
 * counted nouns ("03 vụ"). Dates, years, numbers of documents, targets and durations are no quantities.
 */
public final class QuantityReader {
  private static final String N = Numbers.NUMERAL;

  /** What looks like a number and is none. */
  private static final GuardedPattern NO_QUANTITY = GuardedPattern.of(
      "\\d{1,2}\\s*[/.-]\\s*\\d{1,2}\\s*[/.-]\\s*\\d{4}"
          + "|\\b\\d{1,2}/\\d{1,2}\\s*-\\s*\\d{1,2}/\\d{1,2}(?:/\\d{4})?"
          + "|\\b(?:ngay|thang|quy)\\s+\\d{1,2}(?:\\s*/\\s*\\d{2,4})?(?!\\s*%)"
          + "|\\b(?:19|20)\\d{2}\\s*[-–]\\s*(?:19|20)\\d{2}"
          + "|\\bnam\\s+(?:19|20)\\d{2}\\b|\\b(?:den|tu|toi|vao|trong)\\s+(?:nam\\s+)?(?:19|20)\\d{2}\\b(?!\\s*(?:%|nguoi|vu|chi|lao|ho))"
          + "|\\b(?:chi tieu|muc tieu|bieu|phu luc|dieu|khoan|so|khoa|du an|de an)\\s*:?\\s*(?:\\d+(?:\\.[a-z\\d]+)*)(?!\\s*%)(?=[\\s.:;,)]|$)"
          + "|\\b\\d+\\s*/\\s*(?=[a-z]{1,5}\\s*-)[a-z]+\\s*-\\s*[a-z]+"
          + "|\\b\\d+(?:\\s*-\\s*\\d+)?\\s*(?:thang|tuoi|nam|ngay|gio|phut)\\b(?!\\s*(?:nu|nam gioi))"
          + "|(?<=^|[\\s(])\\d+(?:\\.\\d+)+\\.?(?=\\s+[a-z])(?!\\s*(?:dong|nguoi|luot|ho|ca|tre|vu|can bo|chi em))");

  private static final String BOUND = "(?:khong vuot qua|khong qua|khong cao hon|toi da|khong duoi|khong thap hon|it nhat|toi thieu"
      + "|xuong duoi|chua den|duoi|nho hon|tren|hon|khoang|xap xi|gan|<=|>=|≤|≥|<|>|~)";
  private static final Pattern QUANTITY = Pattern.compile(
      "(?:(?<bound>" + BOUND + ")\\s*(?:la\\s+)?)?(?<number>(?<![\\d.,/])" + N + ")"
          + "(?:(?<boysper>\\s*(?:be |tre )?(?:trai|nam)?\\s*(?:/|tren)\\s*100\\s*(?:be |tre )?(?:gai|nu))"
          + "|(?<caseper>\\s*(?:ca(?: sinh| tu vong)?|tre)?\\s*(?:/|tren)\\s*(?<casebase>100\\.000|1\\.000|10\\.000|100000|10000|1000)(?:\\s*(?:tre (?:de |sinh )(?:ra )?song|phu nu|ca sinh))?)"
          + "|\\s*/\\s*(?<over>" + N + "))?"
          + "(?<unit>\\s*(?:%|‰|phan tram))?(?<onward>\\s*tro (?:len|xuong))?");

  private static final Pattern PERCENT_BEHIND = Pattern.compile(
      "\\G[^\\d%;.]{0,60}?[\\s(=,:]*(?:dat|bang|chiem|tuong duong|ty le|=|\\()\\s*(?<about>khoang|gan|tren|hon|duoi)?\\s*(?:ty le\\s*)?(?<percent>" + N
          + ")\\s*%\\)?");
  private static final Pattern FRACTION_BEHIND = Pattern.compile(
      "\\G\\s*\\(\\s*(?<over>" + N + ")\\s*/\\s*(?<under>" + N + ")(?=[^\\d/])");
  private static final Pattern COUNTED = Pattern.compile(
      "\\G\\s*(?<noun>luot nguoi|luot|nguoi|vu|cuoc|cap|(?:trieu|ty|nghin|ngan)(?: dong| d\\b| vnd)?|tr\\.? ?d(?:ong)?|dong|vnd|d\\b|lan\\b|co so|don vi|van ban|ke hoach|quyet dinh"
          + "|cong van|tin,? bai|buoi|lop|ca\\b|truong hop|doanh nghiep|hoc vien|lao dong|can bo|thanh vien|co quan|tre em|nan nhan|mo hinh"
          + "|dia chi|cau lac bo|hoi thi|san pham|xa|phuong|phong|to|ho\\b)");
  private static final GuardedPattern WORD_COUNT = GuardedPattern.of(
      "\\b(?:it nhat|toi thieu)\\s+(?<word>mot|hai|ba|bon|nam)\\s+(?<noun>co so|don vi|mo hinh|nguoi)");

  private QuantityReader() {
  }

  private static final GuardedPattern CHANGE_BEFORE = GuardedPattern.of(
      "(?:\\btang|\\bgiam|\\bvuot|\\bcao hon|\\bthap hon|\\bhon|\\bkem)(?: them| duoc| khoang| gan| tren| muc)*\\s*$");
  private static final GuardedPattern CHANGE_BEHIND = GuardedPattern.of(
      "^\\s*\\)?\\s*(?:so voi|(?:cua |muc )?(?:ke hoach|chi tieu (?:giao|de ra|ke hoach)|kh\\b|muc tieu de ra))");

  /** Quantities that say a level, in the order in which they stand: "tăng 4,8%" and "95% kế hoạch" say none. */
  public static List<Quantity> readLevels(String composed) {
    String folded = Folding.foldKeepingLength(composed);
    return read(composed).stream().filter(quantity -> !CHANGE_BEFORE.isIn(folded.substring(0, quantity.start()))
        && !CHANGE_BEHIND.isIn(folded.substring(quantity.end()))).toList();
  }

  /**
   * All quantities of a sentence of running text, in order: levels, changes ("tăng 3 vụ") and zeros in words ("không có
   * vụ nào"), each saying which it is. What measures against a plan or another time ("105% kế hoạch") is left out.
   *
   * @param composed one sentence or paragraph, in composed form (NFC)
   */
  public static List<Quantity> readSentence(String composed) {
    return SentenceQuantities.read(composed);
  }

  /** Quantities in the order in which they stand. */
  public static List<Quantity> read(String composed) {
    String folded = Folding.foldKeepingLength(composed);
    String masked = mask(folded);
    List<Quantity> found = new ArrayList<>();
    Matcher m = QUANTITY.matcher(masked);
    int from = hasDigit(masked) ? 0 : masked.length();
    while (from < masked.length() && m.find(from)) {
      Quantity quantity = quantity(composed, folded, masked, m);
      found.add(quantity);
      from = Math.max(quantity.end(), m.end());
    }
    addWordCounts(masked, found);
    found.sort(java.util.Comparator.comparingInt(Quantity::start));
    return found;
  }

  private static void addWordCounts(String masked, List<Quantity> found) {
    GuardedPattern.Found m = WORD_COUNT.matcher(masked);
    while (m.find()) {
      found.add(new Quantity(m.start(), m.end(), m.start("word"),
          BigDecimal.valueOf(Numbers.ofWord(m.group("word"))), null, null, Qualifier.AT_LEAST,
          Measures.ofNoun(m.group("noun"))));
    }
  }

  private static Quantity quantity(String composed, String folded, String masked, Matcher m) {
    BigDecimal number = Numbers.parse(m.group("number"));
    Qualifier qualifier = qualifier(m.group("bound"), m.group("onward"));
    int at = m.start("number");
    if (m.group("boysper") != null) {
      return new Quantity(m.start(), m.end(), at, number, null, null, qualifier, Measures.BOYS_PER_100_GIRLS);
    }
    if (m.group("caseper") != null) {
      return new Quantity(m.start(), m.end(), at, number, null, null, qualifier,
          Measures.per(Numbers.parse(m.group("casebase")).intValueExact()));
    }
    if (m.group("over") != null) {
      return fraction(masked, m, number, qualifier, at);
    }
    if (m.group("unit") != null) {
      return percent(masked, m, number, qualifier, at);
    }
    Matcher itsFraction = FRACTION_BEHIND.matcher(masked);
    if (itsFraction.find(m.end("number"))) {
      return new Quantity(m.start(), itsFraction.end(), at, number, Numbers.parse(itsFraction.group("over")),
          Numbers.parse(itsFraction.group("under")), qualifier, "");
    }
    Matcher noun = COUNTED.matcher(folded);
    if (noun.find(m.end("number"))) {
      BigDecimal times = Measures.multiplier(noun.group("noun"));
      return new Quantity(m.start(), noun.end(), at, number.multiply(times), null, null, qualifier,
          Measures.ofNoun(noun.group("noun")));
    }
    return new Quantity(m.start(), m.end(), at, number, null, null, qualifier, "");
  }

  private static Quantity fraction(String masked, Matcher m, BigDecimal over, Qualifier qualifier, int at) {
    BigDecimal under = Numbers.parse(m.group("over"));
    int behind = m.end("over");
    Matcher percent = PERCENT_BEHIND.matcher(masked);
    if (percent.find(behind)) {
      Qualifier about = percent.group("about") == null ? qualifier : qualifier(percent.group("about"), null);
      return new Quantity(m.start(), percent.end(), at, Numbers.parse(percent.group("percent")), over, under, about, "%");
    }
    if (under.intValue() == 100 && under.scale() <= 0) {
      return new Quantity(m.start(), m.end(), at, over, null, null, qualifier, Measures.per(100));
    }
    return new Quantity(m.start(), m.end(), at, null, over, under, qualifier, "");
  }

  private static Quantity percent(String masked, Matcher m, BigDecimal number, Qualifier qualifier, int at) {
    Matcher fraction = FRACTION_BEHIND.matcher(masked);
    String unit = m.group("unit").strip().equals("‰") ? "‰" : "%";
    if (fraction.find(m.end())) {
      return new Quantity(m.start(), fraction.end(), at, number, Numbers.parse(fraction.group("over")),
          Numbers.parse(fraction.group("under")), qualifier, unit);
    }
    return new Quantity(m.start(), m.end(), at, number, null, null, qualifier, unit);
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  /** "45", "1.204", "41/368 (11,1%)": what is no quantity has letters, a dash, or several points and strokes. */
  private static boolean isBareNumber(String folded) {
    int signs = 0;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if ((c < '0' || c > '9') && " ,%()./".indexOf(c) < 0) {
        return false;
      }
      signs += c == '.' || c == '/' ? 1 : 0;
    }
    return signs < 2;
  }

  /** Puts blanks where what is no quantity stands, so that places stay. */
  private static String mask(String folded) {
    if (isBareNumber(folded)) {
      return folded;
    }
    StringBuilder masked = new StringBuilder(folded);
    GuardedPattern.Found m = NO_QUANTITY.matcher(folded);
    while (m.find()) {
      for (int i = m.start(); i < m.end(); i++) {
        if (Character.isDigit(masked.charAt(i))) {
          masked.setCharAt(i, '_');
        }
      }
    }
    return masked.toString();
  }

  private static Qualifier qualifier(String bound, String onward) {
    if (onward != null) {
      return onward.strip().endsWith("len") ? Qualifier.AT_LEAST : Qualifier.AT_MOST;
    }
    if (bound == null) {
      return Qualifier.EQUAL;
    }
    return switch (bound) {
      case "khong vuot qua", "khong qua", "khong cao hon", "toi da", "<=", "≤" -> Qualifier.AT_MOST;
      case "khong duoi", "khong thap hon", "it nhat", "toi thieu", ">=", "≥" -> Qualifier.AT_LEAST;
      case "duoi", "xuong duoi", "chua den", "nho hon", "<" -> Qualifier.LESS;
      case "tren", "hon", ">" -> Qualifier.GREATER;
      default -> Qualifier.ABOUT;
    };
  }
}
