package vn.canbang.ingestion.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.canbang.core.document.Place;
import vn.canbang.core.fact.Fact;
import vn.canbang.core.fact.FactKind;
import vn.canbang.core.fact.Qualifier;
import vn.canbang.core.indicator.Indicator;
import vn.canbang.core.notice.Notice;
import vn.canbang.core.period.Period;
import vn.canbang.ingestion.number.Quantity;

/** A fact being put together, with what its reader notes of how it was found. {@link Confidence} judges it when it is whole. */
public final class FactDraft {
  private final String document;
  private final Place place;
  private final String quote;
  private final Set<Reason> reasons = EnumSet.noneOf(Reason.class);
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
    reasons.add(Reason.ofCode(reason));
    return this;
  }

  public FactDraft indicator(String fullCode, Map<String, String> named, String reason) {
    this.code = fullCode;
    this.dimensions = named;
    reasons.add(Reason.ofCode(reason));
    return this;
  }

  public FactDraft period(Period of, String reason) {
    this.period = of;
    reasons.add(Reason.ofCode(reason));
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
        : indicator.scale() == null ? quantity.numerator()
            : BareFraction.share(quantity.numerator(), quantity.denominator(), indicator);
    this.qualifier = quantity.qualifier();
    this.measureUnit = unitOfMeasure;
    if (quantity.isFraction() && quantity.value() != null && agrees(quantity, indicator)) {
      reasons.add(Reason.FRACTION_AGREES);
    }
    if (quantity.isFraction() && quantity.value() == null && indicator.scale() != null && place.table() == 0) {
      reasons.add(Reason.FRACTION_ALONE);
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

  public FactDraft reasons(Collection<Reason> more) {
    reasons.addAll(more);
    return this;
  }

  public FactDraft notice(Notice notice) {
    notices.add(notice);
    return this;
  }

  private static boolean agrees(Quantity quantity, Indicator indicator) {
    if (indicator.scale() == null || quantity.denominator().signum() == 0) {
      return false;
    }
    BigDecimal exact = quantity.numerator().multiply(indicator.scale()).divide(quantity.denominator(), 6,
        java.math.RoundingMode.HALF_UP);
    return exact.subtract(quantity.value()).abs().compareTo(new BigDecimal("0.02")) <= 0;
  }

  /** The fact, not yet judged: its confidence is 0. */
  public Fact finish() {
    return new Fact(document, place, unit, unitKey, code, dimensions, "area", period, kind, value, numerator,
        denominator, qualifier, measureUnit, quote, 0, reasons.stream().map(Reason::code).toList(), notices);
  }
}
