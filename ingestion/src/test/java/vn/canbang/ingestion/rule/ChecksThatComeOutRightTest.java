package vn.canbang.ingestion.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.canbang.core.notice.Notice;
import vn.canbang.core.notice.Severity;

/** Sums, fractions, ages, documents by year and terms that are right, in one document: no rule warns of anything. */
class ChecksThatComeOutRightTest {

  @Test
  void noRuleWarns() {
    RuleExample example = RuleExample.read(RuleExample.FOLDER.resolve("checks-that-come-out-right/right.txt"));
    List<Notice> warnings = Rules.ALL.stream().flatMap(rule -> rule.check(example.context()).stream())
        .map(Finding::notice).filter(notice -> notice.severity() != Severity.INFO).toList();
    assertThat(example.context().facts()).hasSizeGreaterThan(12);
    assertThat(warnings).isEmpty();
  }
}
