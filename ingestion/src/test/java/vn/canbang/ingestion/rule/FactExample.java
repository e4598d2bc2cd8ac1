package vn.canbang.ingestion.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import vn.canbang.core.document.Place;
import vn.canbang.core.fact.Fact;
import vn.canbang.core.fact.FactKind;
import vn.canbang.core.fact.Qualifier;
import vn.canbang.core.indicator.Indicator;
import vn.canbang.core.indicator.Indicator.Direction;
import vn.canbang.core.period.Period;

/** Facts for the tests of rules: one indicator, one unit. */
final class FactExample {

  private FactExample() {
  }

  static Indicator share(Direction direction) {
    return indicator(direction, "%", "100", new Indicator.Range(BigDecimal.ZERO, new BigDecimal("100")));
  }

  static Indicator indicator(Direction direction, String measureUnit, String scale, Indicator.Range plausible) {
    return new Indicator("X.TEST", "thử", "test", "thử", "test", 0, null, null, "X", "thử", "test", "a", "a", "b", "b",
        direction, measureUnit, measureUnit, new BigDecimal(scale), "result", List.of("T"), List.of(), List.of(),
        Indicator.Uncertainty.NONE, false, false, false, "thử", List.of(), List.of(), List.of(), plausible, null, null);
  }

  static Fact fact(String kind, String period, String qualifier, String value, String numerator, String denominator) {
    return new Fact("thu.txt", Place.ofLine(1, 1), "Tỉnh Thử", "00@2020-01-01", "X.TEST", Map.of(), "area",
        Period.parse(period), FactKind.parse(kind), number(value), number(numerator), number(denominator),
        Qualifier.parse(qualifier), "%", value == null ? "lời" : value, 0.9, List.of(), List.of());
  }

  static Fact result(String value) {
    return fact("result", "2023", "=", value, null, null);
  }

  private static BigDecimal number(String text) {
    return text == null ? null : new BigDecimal(text);
  }
}
