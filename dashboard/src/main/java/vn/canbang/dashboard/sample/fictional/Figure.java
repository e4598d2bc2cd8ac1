package vn.canbang.dashboard.sample.fictional;

import java.math.BigDecimal;
import java.math.RoundingMode;

import vn.canbang.core.fact.FactKind;

/**
 * What is so in the fictional province, whether or not it was reported.
 *
 * @param unit        code of the unit
 * @param period      as {@link vn.canbang.core.period.Period} spells it
 * @param value       four digits after the point at most
 * @param numerator   null for counts and surveys
 * @param denominator null for counts and surveys
 */
public record Figure(String indicator, String unit, String period, FactKind kind, BigDecimal value,
    BigDecimal numerator, BigDecimal denominator, String measureUnit) {

  static Figure of(SeriesModel model, String code, FictionalUnit unit, String period, Counts counts) {
    if (!model.hasFraction()) {
      return new Figure(code, unit.code(), period, model.kind(), BigDecimal.valueOf(counts.numerator()), null, null,
          model.measureUnit());
    }
    BigDecimal numerator = BigDecimal.valueOf(counts.numerator());
    BigDecimal denominator = BigDecimal.valueOf(counts.denominator());
    BigDecimal value = numerator.multiply(BigDecimal.valueOf(model.scale()))
        .divide(denominator, 4, RoundingMode.HALF_UP);
    return new Figure(code, unit.code(), period, model.kind(), value, numerator, denominator, model.measureUnit());
  }

  static Figure measured(SeriesModel model, FictionalUnit unit, String period, double value) {
    return new Figure(model.code(), unit.code(), period, model.kind(),
        BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP), null, null, model.measureUnit());
  }

  String cell() {
    return indicator + "|" + unit + "|" + period;
  }
}
