package vn.canbang.ingestion.rule;

import vn.canbang.core.fact.Fact;
import vn.canbang.core.period.Period;

/** What a value is a value of. Two facts with one statement should say the same. */
record Statement(String indicator, String unitKey, String kind, String measureUnit, Period period) {

  static Statement of(Fact fact) {
    return new Statement(fact.indicator(), fact.unitKey(), fact.kind().toString(), fact.measureUnit(), fact.period());
  }

  /** The same of another indicator. */
  Statement of(String other) {
    return new Statement(other, unitKey, kind, measureUnit, period);
  }

  /** The same of another period. */
  Statement in(Period other) {
    return new Statement(indicator, unitKey, kind, measureUnit, other);
  }
}
