package vn.canbang.ingestion.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import vn.canbang.core.catalogue.Catalogue;
import vn.canbang.core.document.DocumentHead;
import vn.canbang.core.document.Place;
import vn.canbang.core.fact.Fact;
import vn.canbang.core.fact.FactKind;
import vn.canbang.core.fact.Qualifier;
import vn.canbang.core.indicator.DimensionCodes;
import vn.canbang.core.indicator.Indicator;
import vn.canbang.core.indicator.Indicator.Direction;
import vn.canbang.core.period.Period;
import vn.canbang.core.target.Target;
import vn.canbang.core.unit.UnitRegister;
import vn.canbang.ingestion.fact.DocumentContent;

/** Facts for the tests of rules: one indicator, one unit, no text. */
final class FactExample {
  private static final String CODE = "X.TEST";

  private FactExample() {
  }

  static Indicator share(Direction direction) {
    return indicator(direction, "%", "100", new Indicator.Range(BigDecimal.ZERO, new BigDecimal("100")));
  }

  static Indicator indicator(Direction direction, String measureUnit, String scale, Indicator.Range plausible) {
    return new Indicator(CODE, "thử", "test", "thử", "test", 0, null, null, "X", "thử", "test", "a", "a", "b", "b",
        direction, measureUnit, measureUnit, new BigDecimal(scale), "result", List.of("T"), List.of(), List.of(),
        Indicator.Uncertainty.NONE, false, false, false, false, "thử", List.of(), List.of(), List.of(), List.of(),
        plausible, null, null);
  }

  static Fact fact(String kind, String period, String qualifier, String value, String numerator, String denominator) {
    return new Fact("thu.txt", Place.ofLine(1, 1), "Tỉnh Thử", "00@2020-01-01", CODE, Map.of(), "area",
        Period.parse(period), FactKind.parse(kind), number(value), number(numerator), number(denominator),
        Qualifier.parse(qualifier), "%", value == null ? "lời" : value, 0.9, List.of(), List.of());
  }

  static Fact result(String value) {
    return fact("result", "2023", "=", value, null, null);
  }

  /** The codes and severities of what the rule says of these facts: "truncated INFO". */
  static List<String> said(Rule rule, Indicator indicator, Fact... facts) {
    return said(rule, indicator, List.of(), facts);
  }

  static List<String> said(Rule rule, Indicator indicator, List<Target> targets, Fact... facts) {
    Catalogue catalogue = new Catalogue("test", null, List.of(indicator), new DimensionCodes(List.of()), targets,
        new UnitRegister(List.of(), List.of()), List.of(), List.of());
    DocumentHead head = new DocumentHead("report", "", null, null, null, null, null, null, null, null, null, null, null, false);
    RuleContext context = new RuleContext(new DocumentContent("thu.txt", head, List.of()),
        new ArrayList<>(Arrays.asList(facts)), IssuedList.NONE, catalogue, Earlier.NONE);
    return rule.check(context).stream().map(finding -> finding.notice().code() + " " + finding.notice().severity())
        .toList();
  }

  /** A national target of the indicator. */
  static Target target(int milestone, String value) {
    return new Target(CODE, milestone, new BigDecimal(value), Qualifier.EQUAL, "thử", "province", null, true);
  }

  private static BigDecimal number(String text) {
    return text == null ? null : new BigDecimal(text);
  }
}
