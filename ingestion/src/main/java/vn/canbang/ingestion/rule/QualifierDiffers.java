package vn.canbang.ingestion.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.canbang.core.fact.Fact;
import vn.canbang.core.fact.Qualifier;
import vn.canbang.core.notice.Severity;

/**
 * A value that one place gives as exact is not approximate or a bound in another: "còn 1,7 lần" and "khoảng 1,7 lần".
 */
final class QualifierDiffers implements Rule {
  private static final RuleDescription ABOUT = new RuleDescription("qualifier_differs", Severity.WARNING,
      "Cùng một giá trị, chỗ ghi chính xác, chỗ ghi khoảng, trên, dưới.",
      "The same value is exact in one place, about or a bound in another.");
  @Override
  public RuleDescription about() {
    return ABOUT;
  }

  @Override
  public List<Finding> check(RuleContext document) {
    Map<Statement, List<Fact>> said = document.results().collect(Collectors.groupingBy(
        fact -> Statement.of(fact).in(null), LinkedHashMap::new, Collectors.toList()));
    return said.values().stream().flatMap(facts -> facts.stream()
        .filter(other -> differs(facts.get(0), other)).limit(1).map(other -> finding(facts.get(0), other))).toList();
  }

  private static boolean differs(Fact first, Fact other) {
    boolean oneIsExact = first.qualifier() == Qualifier.EQUAL || other.qualifier() == Qualifier.EQUAL;
    return oneIsExact && other.value().compareTo(first.value()) == 0 && other.qualifier() != first.qualifier()
        && Periods.overlap(first.period(), other.period())
        && !RuleContext.whole(other.place()).equals(RuleContext.whole(first.place()));
  }

  private static Finding finding(Fact one, Fact other) {
    return ABOUT.of(other, "Ở đây ghi %s, nhưng %s ghi %s. Số đo được hay số ước? Hãy ghi thống nhất."
        .formatted(Printed.vi(other), Printed.vi(one.place()), Printed.vi(one)),
        "Here it is %s, but %s says %s. Was it measured or estimated? Write it one way."
            .formatted(Printed.en(other), Printed.en(one.place()), Printed.en(one)));
  }
}
