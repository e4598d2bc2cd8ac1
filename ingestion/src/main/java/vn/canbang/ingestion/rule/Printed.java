package vn.canbang.ingestion.rule;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import vn.canbang.core.document.Place;
import vn.canbang.core.fact.Fact;
import vn.canbang.core.fact.Qualifier;
import vn.canbang.core.period.Period;

/** Numbers, periods, dates and places as notices spell them, the Vietnamese and the English way. */
final class Printed {
  private static final String PATTERN = "#,##0.##########";
  private static final DecimalFormatSymbols EN = DecimalFormatSymbols.getInstance(Locale.ROOT);
  private static final DecimalFormatSymbols VI = DecimalFormatSymbols.getInstance(Locale.ROOT);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");

  static {
    VI.setDecimalSeparator(',');
    VI.setGroupingSeparator('.');
  }

  private Printed() {
  }

  /** "1.204,5". */
  static String vi(BigDecimal number) {
    return new DecimalFormat(PATTERN, VI).format(number);
  }

  /** "1,204.5". */
  static String en(BigDecimal number) {
    return new DecimalFormat(PATTERN, EN).format(number);
  }

  /** The value with its bound and unit of measure: "≥ 27 %". */
  static String vi(Fact fact) {
    return bound(fact.qualifier()) + vi(fact.value(), fact);
  }

  /** The same; of units of measure only % is a word in English too. */
  static String en(Fact fact) {
    return bound(fact.qualifier()) + en(fact.value(), fact);
  }

  /** Another number in the fact's unit of measure. */
  static String vi(BigDecimal number, Fact unitOf) {
    return (vi(number) + " " + unitOf.measureUnit()).strip();
  }

  static String en(BigDecimal number, Fact unitOf) {
    return en(number) + (unitOf.measureUnit().equals("%") ? " %" : "");
  }

  static String bound(Qualifier qualifier) {
    return switch (qualifier) {
      case EQUAL -> "";
      case AT_LEAST -> "≥ ";
      case AT_MOST -> "≤ ";
      case ABOUT -> "≈ ";
      case LESS, GREATER -> qualifier.sign() + " ";
    };
  }

  /** "6 tháng đầu năm 2024", "nhiệm kỳ 2021-2026", "2021 đến tháng 7/2024". */
  static String vi(Period period) {
    return switch (period.kind()) {
      case TERM -> "nhiệm kỳ " + period.start().getYear() + "-" + period.end().getYear();
      case SPAN -> day(period.start(), true) + " đến " + day(period.end(), false);
      case HALF -> "6 tháng " + (period.start().getMonthValue() == 1 ? "đầu" : "cuối") + " năm "
          + period.start().getYear();
      case QUARTER -> "quý " + (period.start().getMonthValue() + 2) / 3 + "/" + period.start().getYear();
      case MONTH -> "tháng " + period.start().getMonthValue() + "/" + period.start().getYear();
      case YEARLY -> "hằng năm";
      case YEAR -> period.toString();
    };
  }

  private static String day(LocalDate day, boolean start) {
    boolean wholeYear = start ? day.getDayOfYear() == 1 : day.getMonthValue() == 12;
    return wholeYear ? String.valueOf(day.getYear()) : "tháng " + day.getMonthValue() + "/" + day.getYear();
  }

  static String en(Period period) {
    return period.toString().replace("..", " to ");
  }

  static String vi(LocalDate day) {
    return DAY.format(day);
  }

  static String vi(Place place) {
    return place.line() > 0 ? "dòng " + place.line()
        : place.table() > 0 ? "bảng " + place.table() + ", dòng " + place.row() : "đoạn " + place.block();
  }

  static String en(Place place) {
    return place.line() > 0 ? "line " + place.line()
        : place.table() > 0 ? "table " + place.table() + ", row " + place.row() : "paragraph " + place.block();
  }
}
