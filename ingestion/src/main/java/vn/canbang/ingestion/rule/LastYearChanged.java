package vn.canbang.ingestion.rule;

import java.util.ArrayList;
import java.util.List;

import vn.canbang.core.fact.Fact;
import vn.canbang.core.notice.Severity;

/** What a document says of an earlier period is what the unit's report of that time said. */
final class LastYearChanged implements Rule {
  private static final RuleDescription ABOUT = new RuleDescription("last_year_changed", Severity.WARNING,
      "Số của kỳ trước khác với số trong văn bản khác của cùng đơn vị.",
      "A value differs from what another document of the unit said for the same period.");
  @Override
  public RuleDescription about() {
    return ABOUT;
  }

  @Override
  public List<Finding> check(RuleContext document) {
    List<Finding> findings = new ArrayList<>();
    for (Fact fact : document.results().toList()) {
      List<Fact> said = document.earlierIndex(fact.unitKey()).of(Statement.of(fact));
      if (!said.isEmpty() && said.stream().noneMatch(other -> Agreement.isBetween(other, fact))) {
        findings.add(finding(fact, said.get(0)));
      }
    }
    return findings;
  }

  private static Finding finding(Fact fact, Fact other) {
    return ABOUT.of(fact,
        "Kỳ %s ở đây là %s, nhưng văn bản %s (%s) ghi %s. Hãy xác định số đúng hoặc nêu lý do thay đổi."
        .formatted(
        Printed.vi(fact.period()), Printed.vi(fact), other.document(), Printed.vi(other.place()), Printed.vi(other)),
        "The period %s is %s here, but document %s (%s) says %s. Find out which is right, or say why it changed."
            .formatted(Printed.en(fact.period()), Printed.en(fact),
            other.document(), Printed.en(other.place()), Printed.en(other)));
  }
}
