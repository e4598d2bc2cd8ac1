package vn.canbang.ingestion.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.canbang.core.document.Place;
import vn.canbang.core.fact.Fact;
import vn.canbang.core.fact.FactKind;
import vn.canbang.core.fact.Qualifier;
import vn.canbang.core.indicator.Indicator;
import vn.canbang.core.notice.Notice;
import vn.canbang.core.notice.Severity;
import vn.canbang.core.period.Period;
import vn.canbang.ingestion.number.Quantity;

/** A fact being put together; {@link #finish} gives it the confidence that its reasons and notices earn. */
public final class FactDraft {
  private static final double BASE = 0.5;
  private static final Map<String, Double> WEIGHTS = Map.ofEntries(Map.entry("indicator_by_wording", 0.2),
      Map.entry("indicator_by_row", 0.1), Map.entry("indicator_by_false_friend", 0.1), Map.entry("unit_from_title", 0.1),
      Map.entry("unit_from_row", 0.1), Map.entry("unit_from_document", 0.08), Map.entry("period_from_header", 0.12),
      Map.entry("period_from_cell", 0.12), Map.entry("period_from_title", 0.06), Map.entry("period_from_document", 0.02),
      Map.entry("fraction_agrees", 0.1));
  private static final double PER_WARNING = 0.15;

  private final String document;
  private final Place place;
  private final String quote;
  private final Set<String> reasons = new LinkedHashSet<>();
  private final List<Notice> notices = new ArrayList<>();
  private String unit;
  private String unitKey;
  private String code;
  private Map<String, String> dimensions = Map.of();
  private Period period;
  private FactKind kind;
  private BigDecimal value;
  private BigDecimal numerator;
  private BigDecimal denominator;
  private Qualifier qualifier = Qualifier.EQUAL;
  private String measureUnit = "";

  public FactDraft(String document, Place place, String quote) {
    this.document = document;
    this.place = place;
    this.quote = quote;
  }

  public String document() {
    return document;
  }

  public Place place() {
    return place;
  }

  public FactDraft unit(NamedUnit named, String reason) {
    this.unit = named.title();
    this.unitKey = named.key();
    reasons.add(reason);
    return this;
  }

  public FactDraft indicator(String fullCode, Map<String, String> named, String reason) {
    this.code = fullCode;
    this.dimensions = named;
    reasons.add(reason);
    return this;
  }

  public FactDraft period(Period of, String reason) {
    this.period = of;
    reasons.add(reason);
    return this;
  }

  public FactDraft kind(FactKind is) {
    this.kind = is;
    return this;
  }

  public FactDraft quantity(Quantity quantity, Indicator indicator, String unitOfMeasure) {
    this.numerator = quantity.numerator();
    this.denominator = quantity.denominator();
    this.value = quantity.value() != null ? quantity.value()
        : indicator.scale() == null ? quantity.numerator() : share(quantity, indicator);
    this.qualifier = quantity.qualifier();
    this.measureUnit = unitOfMeasure;
    if (quantity.isFraction() && quantity.value() != null && agrees(quantity, indicator)) {
      reasons.add("fraction_agrees");
    }
    return this;
  }

  public FactDraft zero(String unitOfMeasure) {
    this.value = BigDecimal.ZERO;
    this.measureUnit = unitOfMeasure;
    return this;
  }

  public FactDraft inWords(String unitOfMeasure) {
    this.measureUnit = unitOfMeasure;
    return this;
  }

  public FactDraft notice(Notice notice) {
    notices.add(notice);
    return this;
  }

  /** A fraction that is printed without its percent: the exact value is left to the warehouse, two digits here. */
  private static BigDecimal share(Quantity quantity, Indicator indicator) {
    return quantity.denominator().signum() == 0 ? null
        : quantity.numerator().multiply(indicator.scale()).divide(quantity.denominator(), 2,
            java.math.RoundingMode.HALF_UP);
  }

  private static boolean agrees(Quantity quantity, Indicator indicator) {
    if (indicator.scale() == null || quantity.denominator().signum() == 0) {
      return false;
    }
    BigDecimal exact = quantity.numerator().multiply(indicator.scale()).divide(quantity.denominator(), 6,
        java.math.RoundingMode.HALF_UP);
    return exact.subtract(quantity.value()).abs().compareTo(new BigDecimal("0.02")) <= 0;
  }

  public Fact finish() {
    double confidence = BASE + reasons.stream().mapToDouble(reason -> WEIGHTS.getOrDefault(reason, 0.0)).sum()
        - PER_WARNING * notices.stream().filter(notice -> notice.severity() != Severity.INFO).count();
    double rounded = Math.round(Math.max(0.05, Math.min(0.98, confidence)) * 100) / 100.0;
    return new Fact(document, place, unit, unitKey, code, dimensions, "area", period, kind, value, numerator,
        denominator, qualifier, measureUnit, quote, rounded, List.copyOf(reasons), notices);
  }
}
