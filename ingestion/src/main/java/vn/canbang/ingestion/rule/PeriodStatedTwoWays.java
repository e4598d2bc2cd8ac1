package vn.canbang.ingestion.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import vn.canbang.core.fact.Fact;
import vn.canbang.core.notice.Severity;
import vn.canbang.core.period.Period;

/**
 * A table that starts with the period of its document ends with it too: a report to July 2024 with a table "2021 -
 * 2023".
 */
final class PeriodStatedTwoWays implements Rule {
  private static final RuleDescription ABOUT = new RuleDescription("period_stated_two_ways", Severity.WARNING,
      "Kỳ trên tiêu đề bảng khác kỳ của văn bản dù cùng năm bắt đầu.",
      "The table's title and the document give two periods that start alike and end differently.");
  @Override
  public RuleDescription about() {
    return ABOUT;
  }

  @Override
  public List<Finding> check(RuleContext document) {
    Period own = document.document().head().period();
    if (own == null || own.kind() != Period.Kind.SPAN || isToCome(own, document)) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    Set<Period> told = new HashSet<>();
    document.facts().stream().filter(fact -> RuleContext.isResult(fact) && fact.place().table() > 0
        && fact.reasons().contains("period_from_title") && differs(fact.period(), own))
        .filter(fact -> told.add(fact.period())).forEach(fact -> findings.add(finding(fact, own)));
    return findings;
  }

  private static boolean isToCome(Period period, RuleContext document) {
    LocalDate issued = document.document().head().date();
    return issued != null && period.end().getYear() > issued.getYear();
  }

  private static boolean differs(Period table, Period own) {
    return table.kind() == Period.Kind.SPAN && table.start().equals(own.start()) && !table.end().equals(own.end());
  }

  private static Finding finding(Fact fact, Period own) {
    return ABOUT.of(fact, "Tiêu đề bảng ghi kỳ %s, văn bản ghi kỳ %s. Hãy ghi thống nhất kỳ báo cáo."
        .formatted(Printed.vi(fact.period()), Printed.vi(own)),
        "The table's title says %s, the document says %s. Write one period."
            .formatted(Printed.en(fact.period()), Printed.en(own)));
  }
}
