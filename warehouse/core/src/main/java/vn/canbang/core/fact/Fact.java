package vn.canbang.core.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import vn.canbang.core.document.Place;
import vn.canbang.core.notice.Notice;
import vn.canbang.core.period.Period;

/**
 * A candidate: a figure read from a document, with the place and the quoted characters it was read from. It becomes an
 * observation only by a decision.
 *
 * @param document    the file's name
 * @param unit        the unit with what it belongs to: "Thành phố Bắc Kạn, tỉnh Bắc Kạn"
 * @param unitKey     key of that unit, valid at the period's end
 * @param indicator   full public code with its suffixes: {@code CT.HDND.H}
 * @param dimensions  the same in parts: {@code level -> H}
 * @param scope       {@code own} (the office itself) or {@code area} (everything below it)
 * @param value       in {@code measureUnit}; null for an answer in words only
 * @param numerator   of a fraction that is printed beside the value, else null
 * @param quote       stands at {@code place}, character for character (white space aside)
 * @param confidence  0 to 1
 * @param reasons     features the confidence rests on, as codes a reviewer is told in words
 */
public record Fact(String document, Place place, String unit, String unitKey, String indicator,
    Map<String, String> dimensions, String scope, Period period, FactKind kind, BigDecimal value, BigDecimal numerator,
    BigDecimal denominator, Qualifier qualifier, String measureUnit, String quote, double confidence,
    List<String> reasons, List<Notice> notices) {
  private static final int STORED_DECIMALS = 10;
  /** Of the dimension {@code measure}: a change since another time. */
  public static final String CHANGE = "TDOI";

  public Fact {
    Objects.requireNonNull(document);
    Objects.requireNonNull(place);
    Objects.requireNonNull(unitKey);
    Objects.requireNonNull(indicator);
    Objects.requireNonNull(period);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(qualifier);
    Objects.requireNonNull(quote);
    dimensions = java.util.Collections.unmodifiableMap(new TreeMap<>(dimensions));
    value = plain(value);
    numerator = plain(numerator);
    denominator = plain(denominator);
    reasons = List.copyOf(reasons);
    notices = List.copyOf(notices);
  }

  /** One scale for every number, since 1.0 and 1.00 are unequal. */
  private static BigDecimal plain(BigDecimal number) {
    if (number == null) {
      return null;
    }
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** Of what tells facts apart as a rule: their words and notices are long. */
  @Override
  public int hashCode() {
    return Objects.hash(place, unitKey, indicator, value);
  }

  public Fact withNotices(List<Notice> all) {
    return new Fact(document, place, unit, unitKey, indicator, dimensions, scope, period, kind, value, numerator,
        denominator, qualifier, measureUnit, quote, confidence, reasons, all);
  }

  /** Another statement at the same place, without a fraction. */
  public Fact stating(FactKind otherKind, Period otherPeriod, BigDecimal otherValue, String otherMeasureUnit) {
    return new Fact(document, place, unit, unitKey, indicator, dimensions, scope, otherPeriod, otherKind, otherValue, null,
        null, qualifier, otherMeasureUnit, quote, confidence, reasons, notices);
  }

  /** The same fact with other characters quoted. */
  public Fact quoted(String other) {
    return new Fact(document, place, unit, unitKey, indicator, dimensions, scope, period, kind, value, numerator,
        denominator, qualifier, measureUnit, other, confidence, reasons, notices);
  }

  /** The same fact with its value in another unit of measure. */
  public Fact restated(BigDecimal otherValue, String otherMeasureUnit) {
    return new Fact(document, place, unit, unitKey, indicator, dimensions, scope, period, kind, otherValue, numerator,
        denominator, qualifier, otherMeasureUnit, quote, confidence, reasons, notices);
  }

  /** The same fact with the confidence it was found to deserve and what that rests on. */
  public Fact judged(double found, List<String> all) {
    return new Fact(document, place, unit, unitKey, indicator, dimensions, scope, period, kind, value, numerator,
        denominator, qualifier, measureUnit, quote, found, all, notices);
  }

  /** A change since another time ("giảm 5 vụ"), which may be below zero and is no value of its indicator. */
  public boolean isChange() {
    return CHANGE.equals(dimensions.get("measure"));
  }

  public boolean isTextOnly() {
    return value == null;
  }

  /**
   * What is said, as one text: qualifier, value, fraction, unit of measure, and for an answer in words the quote. A
   * decision holds for a later reading while this is the same.
   */
  public String statement() {
    return String.join("|", qualifier.sign(), text(value), text(numerator), text(denominator),
        Objects.requireNonNullElse(measureUnit, ""), isTextOnly() ? quote : "");
  }

  /** With the decimals that a store keeps. */
  private static String text(BigDecimal number) {
    return number == null ? "" : plain(number.setScale(STORED_DECIMALS, RoundingMode.HALF_UP)).toPlainString();
  }

  /** The same for the same statement at the same place, whatever value was read: decisions follow by it. */
  public String key() {
    return String.join("|", place.key(), unitKey, indicator, kind.toString(), period.toString());
  }
}
