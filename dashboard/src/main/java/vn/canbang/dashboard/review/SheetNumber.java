package vn.canbang.dashboard.review;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number that a person typed: decimal point or comma, as long as it cannot be read in two ways. */
public final class SheetNumber {
  private static final Pattern WHOLE_OR_ONE_SIGN = Pattern.compile("-?\\d+(?:[.,]\\d+)?");
  /** 1.234 is one thousand in Vietnamese and a bit over one in English; 0,123 can only be a fraction. */
  private static final Pattern TWO_READINGS = Pattern.compile("-?[1-9]\\d{0,2}[.,]\\d{3}");
  private static final Pattern GROUPED_VIETNAMESE = Pattern.compile("-?\\d{1,3}(?:\\.\\d{3})+,\\d+");

  private SheetNumber() {
  }

  /** Empty where the text is no number, or could be read as two: 1.234. */
  public static Optional<BigDecimal> parse(String text) {
    String bare = text.strip();
    if (GROUPED_VIETNAMESE.matcher(bare).matches()) {
      return parsePlain(bare.replace(".", "").replace(',', '.'));
    }
    if (!WHOLE_OR_ONE_SIGN.matcher(bare).matches() || TWO_READINGS.matcher(bare).matches()) {
      return Optional.empty();
    }
    return parsePlain(bare.replace(',', '.'));
  }

  /** As this program writes it: decimal point only. */
  static Optional<BigDecimal> parsePlain(String text) {
    try {
      return Optional.of(new BigDecimal(text.strip()));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Equal whatever the scale; null equals null only. */
  static boolean equal(BigDecimal one, BigDecimal other) {
    return one == null || other == null ? one == other : one.compareTo(other) == 0;
  }
}
