package vn.canbang.ingestion.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import vn.canbang.core.fact.Fact;
import vn.canbang.core.notice.Severity;

/**
 * The rate of a whole is not the plain mean of the rates of its parts, unless the parts are equally large; without
 * the counts nobody can know.
 */
final class MeanOfPercentages implements Rule {
  private static final RuleDescription ABOUT = new RuleDescription("mean_of_percentages", Severity.WARNING,
      "Tỷ lệ chung đúng bằng trung bình cộng các tỷ lệ thành phần, không có số đếm kèm theo.",
      "The overall rate is the plain mean of the rates of its parts, and no counts are given.");
  @Override
  public RuleDescription about() {
    return ABOUT;
  }

  @Override
  public List<Finding> check(RuleContext document) {
    List<Finding> findings = new ArrayList<>();
    for (Fact whole : document.results().filter(fact -> fact.place().table() > 0).toList()) {
      if (document.indicatorOf(whole).scale() == null || whole.numerator() != null) {
        continue;
      }
      document.totals().partsBeside(whole).values().stream().filter(parts -> isMean(whole, parts)).findFirst()
          .ifPresent(parts -> findings.add(finding(whole, parts)));
    }
    return findings;
  }

  private static boolean isMean(Fact whole, List<Fact> parts) {
    if (parts.size() < 2 || parts.stream().anyMatch(part -> part.numerator() != null)
        || parts.stream().allMatch(part -> part.value().compareTo(whole.value()) == 0)) {
      return false;
    }
    BigDecimal sum = parts.stream().map(Fact::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal mean = sum.divide(BigDecimal.valueOf(parts.size()), 6, RoundingMode.HALF_UP);
    return mean.setScale(Math.max(0, whole.value().scale()), RoundingMode.HALF_UP).compareTo(whole.value()) == 0;
  }

  private static Finding finding(Fact whole, List<Fact> parts) {
    String each = parts.stream().map(part -> Printed.vi(part.value())).collect(Collectors.joining("; "));
    String eachEn = parts.stream().map(part -> Printed.en(part.value())).collect(Collectors.joining("; "));
    return ABOUT.of(whole, "%s là trung bình cộng của %s, không phải tỷ lệ tính trên tổng. Hãy ghi tử số và mẫu số."
        .formatted(Printed.vi(whole), each),
        "%s is the plain mean of %s, not a rate of all together. Give numerator and denominator.".formatted(
            Printed.en(whole), eachEn));
  }
}
