package vn.canbang.ingestion.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.canbang.core.fact.Fact;
import vn.canbang.core.fact.Qualifier;
import vn.canbang.core.notice.Severity;
import vn.canbang.core.text.Folding;
import vn.canbang.ingestion.wording.GuardedPattern;

/**
 * The count of women that a sentence gives is the numerator that another gives for the share of the same indicator
 * and period.
 */
final class CountContradictsNumerator implements Rule {
  private static final RuleDescription ABOUT = new RuleDescription("count_contradicts_numerator", Severity.WARNING,
      "Số người nữ nêu riêng khác tử số của tỷ lệ cùng chỉ tiêu, cùng kỳ.",
      "A count of women differs from the numerator of the share of the same indicator and period.");
  private static final GuardedPattern OF_WHICH = RuleWords.anyOf(RuleWords.packaged().ofWhich());

  @Override
  public RuleDescription about() {
    return ABOUT;
  }

  @Override
  public List<Finding> check(RuleContext document) {
    List<Finding> findings = new ArrayList<>();
    for (Fact count : document.results().filter(fact -> isCount(fact, document)).toList()) {
      document.index().of(shareOf(count, document), count.period()).stream()
          .filter(share -> contradicts(count, share)).findFirst()
          .ifPresent(share -> findings.add(finding(count, share)));
    }
    return findings;
  }

  /** A number of people where the indicator is a share. */
  private static boolean isCount(Fact fact, RuleContext document) {
    return document.indicatorOf(fact).scale() != null && fact.numerator() == null
        && fact.qualifier() == Qualifier.EQUAL && fact.measureUnit().equals("người");
  }

  /** A number that is the share's denominator is of all; "trong đó" gives one of a part. */
  private static boolean contradicts(Fact count, Fact share) {
    return share.numerator() != null && share.numerator().compareTo(count.value()) != 0
        && share.denominator().compareTo(count.value()) != 0
        && !(share.numerator().compareTo(count.value()) > 0 && OF_WHICH.matcher(Folding.fold(count.quote())).find());
  }

  private static ResultIndex.Subject shareOf(Fact count, RuleContext document) {
    Map<String, String> dimensions = new HashMap<>(count.dimensions());
    dimensions.remove("sex");
    String code = document.catalogue().dimensions().format(document.indicatorOf(count).code(), dimensions);
    return new ResultIndex.Subject(code, count.unitKey());
  }

  private static Finding finding(Fact count, Fact share) {
    return ABOUT.of(count, "Ở đây ghi %s, nhưng %s ghi %s cho cùng chỉ tiêu (%s). Hãy xác định số đúng.".formatted(
        Printed.vi(count), Printed.vi(share.place()), Fractions.vi(share), Printed.vi(share.period())),
        "Here it is %s, but %s says %s for the same indicator (%s). Find out which is right."
            .formatted(Printed.en(count), Printed.en(share.place()), Fractions.en(share), Printed.en(share.period())));
  }
}
