package vn.canbang.ingestion.rule;

import java.util.ArrayList;
import java.util.List;

import vn.canbang.core.catalogue.Catalogue;
import vn.canbang.core.fact.Fact;
import vn.canbang.core.indicator.Indicator;
import vn.canbang.core.notice.Notice;

/** Every rule, in the order in which their notices stand beside a fact. */
public final class FactRules {
  static final List<FactRule> RULES = List.of(new FractionDisagrees(), new ShareAboveHundred(),
      new OutsidePlausibleRange(), new PlanWorseThanResult());

  private final Catalogue catalogue;

  public FactRules(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The facts with the notices that the rules add. */
  public List<Fact> check(List<Fact> facts) {
    return facts.stream().map(fact -> check(fact, facts)).toList();
  }

  private Fact check(Fact fact, List<Fact> all) {
    Indicator indicator = catalogue.getIndicator(fact.indicator());
    List<Notice> found = RULES.stream().flatMap(rule -> rule.check(fact, indicator, all).stream()).toList();
    if (found.isEmpty()) {
      return fact;
    }
    List<Notice> notices = new ArrayList<>(fact.notices());
    notices.addAll(found);
    return fact.withNotices(notices);
  }

  /** The two numbers that a notice names, the Vietnamese way. */
  static String vi(java.math.BigDecimal number) {
    return number.toPlainString().replace('.', ',');
  }

}
