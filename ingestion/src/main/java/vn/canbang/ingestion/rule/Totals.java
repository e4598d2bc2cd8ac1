package vn.canbang.ingestion.rule;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import vn.canbang.core.fact.Fact;

/** The total that a part belongs to: the same indicator, unit, period and kind with one dimension fewer. */
final class Totals {
  private Totals() {
  }

  static Stream<Fact> of(Fact part, RuleContext document) {
    return part.dimensions().isEmpty() ? Stream.empty()
        : document.resultsLike(part).filter(total -> isPartOf(part, total, document));
  }

  static boolean isPartOf(Fact part, Fact total, RuleContext document) {
    return part.unitKey().equals(total.unitKey()) && part.period().equals(total.period())
        && part.kind().equals(total.kind()) && part.measureUnit().equals(total.measureUnit())
        && document.indicatorOf(part).equals(document.indicatorOf(total))
        && part.dimensions().size() == total.dimensions().size() + 1
        && part.dimensions().entrySet().containsAll(total.dimensions().entrySet());
  }

  /** The dimension that the part has and the total has not. */
  static String dimension(Fact part, Fact total) {
    Map<String, String> more = new TreeMap<>(part.dimensions());
    more.keySet().removeAll(total.dimensions().keySet());
    return more.keySet().iterator().next();
  }
}
