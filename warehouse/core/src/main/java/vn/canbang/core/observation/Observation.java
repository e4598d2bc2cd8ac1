package vn.canbang.core.observation;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import vn.canbang.core.fact.FactKind;
import vn.canbang.core.fact.Qualifier;
import vn.canbang.core.period.Period;

/**
 * A figure that counts: an accepted fact, or a published figure whose source is a citation.
 *
 * @param unitKey  key of the unit, valid at the period's end
 * @param source   id of the fact, or of the citation
 * @param note     what a reader must know of it ("to be confirmed"), or null
 */
public record Observation(String indicator, String unitKey, Period period, FactKind kind,
    Map<String, String> dimensions, String scope, BigDecimal value, BigDecimal numerator, BigDecimal denominator,
    Qualifier qualifier, String measureUnit, String source, String note) {
  /** How the note of a figure begins that awaits a look at its source. */
  public static final String TO_BE_CONFIRMED = "Cần xác nhận";

  public Observation {
    Objects.requireNonNull(indicator);
    Objects.requireNonNull(unitKey);
    Objects.requireNonNull(period);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(qualifier);
    Objects.requireNonNull(source);
    dimensions = java.util.Collections.unmodifiableMap(new TreeMap<>(dimensions));
  }

  /** True for a figure that must be shown as awaiting a look at its source. */
  public boolean isToBeConfirmed() {
    return note != null && note.startsWith(TO_BE_CONFIRMED);
  }
}
