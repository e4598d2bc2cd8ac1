package vn.canbang.dashboard.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;

/** Numbers and dates as people read them: 36,66 and 1.500 in Vietnamese, 36.66 and 1,500 in English. */
public record Numbers(boolean english) {
  private static final int SHOWN_DECIMALS = 2;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

  /** At most two decimals, without trailing zeros; an empty text for null. */
  public String format(BigDecimal number) {
    return number == null ? "" : decimalFormat().format(number.setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP));
  }

  /** With exactly so many decimals, so that a column of numbers stands under its decimal sign. */
  public String format(BigDecimal number, int decimals) {
    DecimalFormat format = decimalFormat();
    format.setMinimumFractionDigits(decimals);
    return number == null ? "" : format.format(number.setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP));
  }

  /** How many decimals the longest of these numbers shows: 0 to 2. */
  public static int decimals(Collection<BigDecimal> numbers) {
    return numbers.stream().mapToInt(number -> Math.max(0,
        number.setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros().scale())).max().orElse(0);
  }

  public String format(long number) {
    return decimalFormat().format(number);
  }

  /** 15/12/2024 in both languages, since that is how documents here are dated. */
  public String format(LocalDate day) {
    return day == null ? "" : DAY.format(day);
  }

  private DecimalFormat decimalFormat() {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    symbols.setDecimalSeparator(english ? '.' : ',');
    symbols.setGroupingSeparator(english ? ',' : '.');
    symbols.setMinusSign('−');
    return new DecimalFormat("#,##0.##", symbols);
  }
}
