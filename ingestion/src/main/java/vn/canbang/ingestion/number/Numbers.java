package vn.canbang.ingestion.number;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;

/** Vietnamese numerals: decimal comma, dots between thousands; a lone dot before one or two digits is a decimal point. */
public final class Numbers {
  /** Matches one numeral. */
  public static final String NUMERAL = "(?:[1-9]\\d{0,2}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)?)";

  private static final Pattern THOUSANDS = Pattern.compile("[1-9]\\d{0,2}(?:\\.\\d{3})+(?:,\\d+)?");
  private static final Map<String, Integer> WORDS = Map.of("mot", 1, "hai", 2, "ba", 3, "bon", 4, "nam", 5, "sau", 6,
      "bay", 7, "tam", 8, "chin", 9, "muoi", 10);

  private Numbers() {
  }

  /** @throws NumberFormatException if it is no numeral */
  public static BigDecimal parse(String numeral) {
    String digits = numeral.indexOf('.') >= 0 && THOUSANDS.matcher(numeral).matches() ? numeral.replace(".", "") : numeral;
    return new BigDecimal(digits.replace(',', '.'));
  }

  /** A comma between thousands, which only a number with two of them is sure to have: "1,234,567". */
  private static final Pattern COMMA_THOUSANDS = Pattern.compile("[1-9]\\d{0,2}(?:,\\d{3}){2,}");
  private static final Pattern WHOLE = Pattern.compile(NUMERAL);

  /** The value of digits with dots and commas; null if they are no numeral ("23.5.2021", "2.1.1"). */
  static BigDecimal parseIfNumeral(String digits) {
    if (digits.indexOf(',') >= 0 && COMMA_THOUSANDS.matcher(digits).matches()) {
      return new BigDecimal(digits.replace(",", ""));
    }
    return WHOLE.matcher(digits).matches() ? parse(digits) : null;
  }

  /** The value of a number word without accents, one to ten; null for any other word. */
  public static Integer ofWord(String folded) {
    return WORDS.get(folded);
  }
}
