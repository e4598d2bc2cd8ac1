package vn.canbang.ingestion.sentence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import vn.canbang.core.indicator.Indicator;
import vn.canbang.core.text.Folding;
import vn.canbang.ingestion.fact.Reason;
import vn.canbang.ingestion.number.Quantity;
import vn.canbang.ingestion.wording.WordingIndex.Match;

/**
 * Says of a linked quantity what it is printed with, how near the wording of its indicator stands in the sentence, and what
 * stands nearer or between.
 */
final class Closeness {
  /** In characters, about five words and fifteen. */
  private static final int NEAR = 25;
  private static final int FAR = 80;

  private Closeness() {
  }

  static List<Reason> of(View view, int index, Indicator indicator) {
    Quantity quantity = view.quantities().get(index);
    List<Reason> reasons = new ArrayList<>();
    if (!quantity.measureUnit().isEmpty()) {
      reasons.add(Reason.MEASURE_PRINTED);
    }
    if (indicator.counted().stream().map(Folding::fold).anyMatch(quantity.noun()::equals)) {
      reasons.add(Reason.OWN_NOUN);
    }
    List<Match> all = view.scan().all(quantity.at(), 0, view.text().length());
    all.stream().filter(match -> match.indicator().equals(indicator))
        .min(Comparator.comparingInt(Match::nearest).thenComparing(Comparator.comparingInt(Match::letters).reversed()))
        .ifPresent(own -> reasons.addAll(ofWording(view, quantity, own, all)));
    return reasons;
  }

  private static List<Reason> ofWording(View view, Quantity quantity, Match own, List<Match> all) {
    List<Reason> reasons = new ArrayList<>();
    if (own.nearest() <= NEAR) {
      reasons.add(Reason.WORDING_NEAR);
    } else if (own.nearest() > FAR) {
      reasons.add(Reason.WORDING_FAR);
    }
    boolean before = own.end() <= quantity.start();
    int between = before ? view.quantitiesBetween(own.end(), quantity.start())
        : view.quantitiesBetween(quantity.end(), own.start());
    if (between > 0) {
      reasons.add(Reason.FIGURES_BETWEEN);
    }
    if (all.stream().anyMatch(other -> other.nearest() < own.nearest() && !overlap(other, own))) {
      reasons.add(Reason.OTHER_WORDING_NEARER);
    }
    return reasons;
  }

  private static boolean overlap(Match one, Match other) {
    return one.start() < other.end() && other.start() < one.end();
  }
}
