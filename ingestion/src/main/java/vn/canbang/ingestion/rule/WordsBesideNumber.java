package vn.canbang.ingestion.rule;

import java.util.List;

import vn.canbang.core.fact.Fact;
import vn.canbang.core.notice.Severity;

/** A table answers in words where another place of the document has a number for the same indicator. */
final class WordsBesideNumber implements Rule {
  private static final RuleDescription ABOUT = new RuleDescription("words_beside_number", Severity.WARNING,
      "Bảng trả lời bằng lời, trong khi chỗ khác của văn bản có số.",
      "The table answers in words where another place of the document has a number.");
  @Override
  public RuleDescription about() {
    return ABOUT;
  }

  @Override
  public List<Finding> check(RuleContext document) {
    return document.facts().stream().filter(fact -> fact.isTextOnly() && RuleContext.isResult(fact))
        .flatMap(words -> document.index().of(ResultIndex.Subject.of(words))
            .filter(number -> !number.place().equals(words.place())
            && Periods.overlap(number.period(), words.period())).limit(1).map(number -> finding(words, number)))
        .toList();
  }

  private static Finding finding(Fact words, Fact number) {
    return ABOUT.of(words, "Ở đây chỉ có lời, nhưng %s ghi %s (%s). Hãy ghi số vào đây."
        .formatted(Printed.vi(number.place()), Printed.vi(number), Printed.vi(number.period())),
        "Only words here, but %s says %s (%s). Write the number here."
            .formatted(Printed.en(number.place()), Printed.en(number), Printed.en(number.period())));
  }
}
