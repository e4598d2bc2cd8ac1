package vn.canbang.ingestion.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import vn.canbang.core.fact.Fact;
import vn.canbang.core.fact.FactKind;
import vn.canbang.core.fact.Qualifier;
import vn.canbang.core.notice.Severity;
import vn.canbang.core.period.Period;

/**
 * Two places of a document give one value for the same indicator, unit and period: text and table, two sentences, two
 * tables.
 */
final class ValuesContradict implements Rule {
  private static final RuleDescription ABOUT = new RuleDescription("values_contradict", Severity.WARNING,
      "Cùng chỉ tiêu, cùng kỳ nhưng hai chỗ trong văn bản ghi hai giá trị.",
      "Two places of the document give two values for the same indicator and period.");
  @Override
  public RuleDescription about() {
    return ABOUT;
  }

  @Override
  public List<Finding> check(RuleContext document) {
    Map<Object, List<Fact>> said = new LinkedHashMap<>();
    document.results().forEach(fact -> {
      said.computeIfAbsent(Statement.of(fact), statement -> new ArrayList<>()).add(fact);
      if (fact.numerator() != null) {
        said.computeIfAbsent(Fraction.of(fact), fraction -> new ArrayList<>()).add(fact);
      }
    });
    return said.values().stream().flatMap(facts -> contradiction(facts, document).stream()).distinct().toList();
  }

  /** One fraction has one percent, whatever the periods that two places give it. */
  private record Fraction(String indicator, String unitKey, BigDecimal numerator, BigDecimal denominator) {
    static Fraction of(Fact fact) {
      return new Fraction(fact.indicator(), fact.unitKey(), fact.numerator(), fact.denominator());
    }
  }

  private static Optional<Finding> contradiction(List<Fact> facts, RuleContext document) {
    List<Fact> sources = oneOfEachSource(facts);
    for (int later = 1; later < sources.size(); later++) {
      Fact other = sources.get(later);
      Optional<Fact> one = sources.subList(0, later).stream()
          .filter(first -> Periods.overlap(first.period(), other.period()) && !Agreement.isBetween(first, other))
          .findFirst();
      if (one.isPresent()) {
        return Optional.of(finding(one.get(), other, document));
      }
    }
    return Optional.empty();
  }

  /** A source that itself gives several values breaks them down in a way that was not understood: it says nothing. */
  private static List<Fact> oneOfEachSource(List<Fact> facts) {
    Map<Object, List<Fact>> sources = facts.stream()
        .collect(Collectors.groupingBy(ValuesContradict::source, LinkedHashMap::new, Collectors.toList()));
    return List.copyOf(sources.values().stream()
        .filter(source -> source.stream().map(Fact::value).distinct().count() == 1)
        .map(source -> source.get(0)).collect(Collectors.toMap(Said::of, said -> said, (first, again) -> first,
            LinkedHashMap::new)).values());
  }

  /** Sources that say the same are one. */
  private record Said(BigDecimal value, Qualifier qualifier, Period period) {
    static Said of(Fact fact) {
      return new Said(fact.value(), fact.qualifier(), fact.period());
    }
  }

  /** Counts in a text are often of parts, so that all of them are one source; a rate stands for itself. */
  private static Object source(Fact fact) {
    return RuleContext.isInText(fact) && fact.kind().equals(FactKind.COUNT) ? "text" : Totals.source(fact);
  }

  private static Finding finding(Fact one, Fact other, RuleContext document) {
    return ABOUT.of(other, "Ở đây ghi %s, nhưng %s ghi %s cho cùng chỉ tiêu (%s), kỳ %s. Hãy xác định số đúng."
        .formatted(Printed.vi(other), Printed.vi(one.place()), Printed.vi(one), document.titleVi(other), Printed.vi(other.period())),
        "Here it is %s, but %s says %s for the same indicator (%s) and period %s. Find out which is right."
            .formatted(Printed.en(other), Printed.en(one.place()), Printed.en(one), document.titleEn(other), Printed.en(other.period())));
  }
}
