package vn.canbang.ingestion.sentence;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.canbang.core.catalogue.Catalogue;
import vn.canbang.core.indicator.Indicator;
import vn.canbang.core.text.Folding;
import vn.canbang.ingestion.number.Measures;
import vn.canbang.ingestion.number.Quantity;
import vn.canbang.ingestion.number.Quantity.Stated;

/** Says how well a quantity's unit of measure or counted noun fits an indicator. */
final class CountedIn {
  static final int NEVER = Integer.MIN_VALUE;
  private static final int ITS_NOUN = 12;
  static final int ITS_UNIT = 8;
  private static final int SHARE_WITH_FRACTION = -2;
  private static final int OF_OTHER_THINGS = 6;
  private static final int OPEN = 0;
  /** A count is rather of what is counted than of a rate whose numerator it may be. */
  private static final int OF_A_RATE = 4;
  private static final String ANY_THING = "đơn vị";
  /** A percentage beside a count is a share of that count, which only what stands before it can tell. */
  static final int SHARE_OF_A_COUNT = -6;

  private final Map<String, List<String>> nouns;

  CountedIn(Catalogue catalogue) {
    this.nouns = catalogue.indicators().stream().collect(Collectors.toMap(Indicator::code,
        indicator -> indicator.counted().stream().map(Folding::fold).toList()));
  }

  /** The higher the better; {@link #NEVER} where the one cannot be a figure of the other. */
  int fit(Quantity quantity, Indicator indicator) {
    String measure = quantity.measureUnit();
    boolean share = indicator.measureUnit().equals("%");
    if (quantity.isChange()) {
      return measure.equals("%") || measure.isEmpty() ? OPEN : level(quantity, measure, indicator);
    }
    boolean none = quantity.isNone();
    if (none && share) {
      return indicator.term() ? OPEN : NEVER;
    }
    if (quantity.isFraction() && share && isOfOtherThings(quantity, indicator)) {
      return ITS_UNIT - OF_OTHER_THINGS;
    }
    if (quantity.isFraction() && quantity.value() == null) {
      return share ? ITS_UNIT : level(quantity, measure, indicator);
    }
    if (measure.equals("%") && quantity.isFraction() && !Measures.isRate(indicator.measureUnit())) {
      return SHARE_WITH_FRACTION;
    }
    if (measure.equals("%")) {
      return share ? ITS_UNIT : Measures.isRate(indicator.measureUnit()) ? NEVER : SHARE_OF_A_COUNT;
    }
    return level(quantity, measure, indicator);
  }

  /** "7/16 xã" is a share of communes, "7/16 đồng chí" of persons. */
  private boolean isOfOtherThings(Quantity quantity, Indicator indicator) {
    return !quantity.noun().isEmpty() && !nouns.get(indicator.code()).isEmpty()
        && !nouns.get(indicator.code()).contains(quantity.noun());
  }

  private int level(Quantity quantity, String measure, Indicator indicator) {
    boolean rate = Measures.isRate(indicator.measureUnit());
    if (measure.isEmpty()) {
      return rate && nouns.get(indicator.code()).isEmpty() && quantity.stated() == Stated.LEVEL ? NEVER : OPEN;
    }
    if (Measures.isRate(measure) && !nouns.get(indicator.code()).contains(quantity.noun())) {
      return Measures.agree(measure, indicator.measureUnit()) ? ITS_UNIT : NEVER;
    }
    if (nouns.get(indicator.code()).contains(quantity.noun())) {
      return rate ? ITS_NOUN - OF_A_RATE : ITS_NOUN;
    }
    if (rate) {
      return quantity.stated() == Stated.LEVEL ? NEVER : OPEN;
    }
    boolean agree = measure.equals(ANY_THING) ? indicator.measureUnit().equals(ANY_THING)
        : Measures.agree(measure, indicator.measureUnit());
    return agree ? ITS_UNIT : NEVER;
  }
}
