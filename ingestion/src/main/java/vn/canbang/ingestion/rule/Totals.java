package vn.canbang.ingestion.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import vn.canbang.core.fact.Fact;
import vn.canbang.core.indicator.DimensionCodes;
import vn.canbang.core.indicator.Indicator;
import vn.canbang.core.period.Period;

/**
 * Totals and their parts: a total is of the same unit, period and kind as its part with one dimension fewer, or of a
 * longer time.
 */
final class Totals {
  private final DimensionCodes dimensions;
  private final Function<Fact, Indicator> indicators;
  private final Map<Beside, Map<String, List<Fact>>> parts = new HashMap<>();
  private final Map<Beside, NavigableMap<Period, List<Fact>>> times = new HashMap<>();

  Totals(Collection<Fact> results, DimensionCodes dimensions, Function<Fact, Indicator> indicators) {
    this.dimensions = dimensions;
    this.indicators = indicators;
    for (Fact part : results) {
      times.computeIfAbsent(new Beside(Statement.of(part).in(null), source(part)), series -> new TreeMap<>())
          .computeIfAbsent(part.period(), period -> new ArrayList<>()).add(part);
      for (String dimension : part.dimensions().keySet()) {
        parts.computeIfAbsent(new Beside(total(part, dimension), source(part)), total -> new TreeMap<>())
            .computeIfAbsent(dimension, name -> new ArrayList<>()).add(part);
      }
    }
  }

  /** A statement in one table or paragraph. */
  private record Beside(Statement statement, Object source) {
  }

  /** What the part's totals would state. */
  Stream<Statement> of(Fact part) {
    return part.dimensions().keySet().stream().map(dimension -> total(part, dimension));
  }

  /** The parts in the same table or paragraph, by the dimension that they have and the total has not. */
  Map<String, List<Fact>> partsBeside(Fact total) {
    return parts.getOrDefault(new Beside(Statement.of(total), source(total)), Map.of());
  }

  /** The same of other times in the same table or paragraph, by period, earlier ones first. */
  Stream<List<Fact>> timesBeside(Fact total) {
    return times.get(new Beside(Statement.of(total).in(null), source(total))).entrySet().stream()
        .filter(time -> time.getKey().start() != null && !time.getKey().equals(total.period()))
        .map(Map.Entry::getValue);
  }

  private Statement total(Fact part, String without) {
    Map<String, String> fewer = new HashMap<>(part.dimensions());
    fewer.remove(without);
    return Statement.of(part).of(dimensions.format(indicators.apply(part).code(), fewer));
  }

  static boolean areBeside(Fact one, Fact other) {
    return source(one).equals(source(other));
  }

  /** The table or paragraph that a fact stands in. */
  static Object source(Fact fact) {
    return fact.place().table() > 0 ? fact.place().table() : RuleContext.whole(fact.place());
  }
}
