package vn.canbang.ingestion.rule;

import java.util.List;

import vn.canbang.core.notice.Severity;

/** Counts and shares are not negative. */
final class NegativeValue implements Rule {
  private static final RuleDescription ABOUT = new RuleDescription("negative_value", Severity.WARNING,
      "Số đếm hoặc tỷ lệ là số âm.",
      "A count or share is negative.");
  @Override
  public RuleDescription about() {
    return ABOUT;
  }

  @Override
  public List<Finding> check(RuleContext document) {
    return document.numbers().filter(fact -> fact.value().signum() < 0)
        .map(fact -> ABOUT.of(fact, "Giá trị này không thể âm: văn bản ghi %s. Hãy kiểm tra dấu trừ."
            .formatted(Printed.vi(fact)),
            "This value cannot be negative: the document says %s. Check the minus sign.".formatted(Printed.en(fact))))
        .toList();
  }
}
