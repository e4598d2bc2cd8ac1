package vn.canbang.ingestion.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import vn.canbang.core.fact.Fact;
import vn.canbang.core.notice.Severity;
import vn.canbang.core.period.Period;

/**
 * A value does not become about 10, 100 or 1 000 times that of the year before or after: a slipped comma or another
 * unit of measure.
 */
final class ValueJumps implements Rule {
  private static final RuleDescription ABOUT = new RuleDescription("value_jumps", Severity.WARNING,
      "Giá trị gấp khoảng 10, 100, 1 000 lần năm trước hoặc năm sau: lệch dấu phẩy, khác đơn vị?",
      "A value about 10, 100 or 1 000 times that of the year before: a slipped comma or another unit?");
  private static final BigDecimal NEAR = new BigDecimal("0.15");
  private static final BigDecimal LARGE_ENOUGH = new BigDecimal("50");

  @Override
  public RuleDescription about() {
    return ABOUT;
  }

  @Override
  public List<Finding> check(RuleContext document) {
    List<Finding> findings = new ArrayList<>();
    for (Fact fact : yearly(document)) {
      Statement before = Statement.of(fact).in(Period.year(fact.period().end().getYear() - 1));
      Stream.concat(document.index().of(before).stream().filter(document::isUnambiguous),
          document.earlierIndex(fact.unitKey()).of(before).stream())
          .filter(other -> factor(fact, other) > 0).findFirst()
          .ifPresent(other -> findings.add(finding(fact, other, factor(fact, other))));
    }
    return findings;
  }

  private static List<Fact> yearly(RuleContext document) {
    return document.results().filter(fact -> fact.period().kind() == Period.Kind.YEAR
        && document.isUnambiguous(fact)).toList();
  }

  /** 10, 100 or 1 000, or 0 where the two are not about that far apart. Small counts may well jump. */
  private static int factor(Fact one, Fact other) {
    BigDecimal large = one.value().max(other.value());
    BigDecimal small = one.value().min(other.value());
    if (small.signum() <= 0 || large.compareTo(LARGE_ENOUGH) < 0) {
      return 0;
    }
    BigDecimal times = large.divide(small, 4, RoundingMode.HALF_UP);
    return Stream.of(10, 100, 1000).filter(factor -> times.subtract(BigDecimal.valueOf(factor)).abs()
        .compareTo(NEAR.multiply(BigDecimal.valueOf(factor))) <= 0).findFirst().orElse(0);
  }

  private static Finding finding(Fact fact, Fact before, int factor) {
    return ABOUT.of(fact, "%s (%s) và %s (%s, %s) gấp nhau khoảng %d lần. Hãy kiểm tra dấu phẩy, đơn vị tính."
        .formatted(Printed.vi(fact), fact.period(), Printed.vi(before), before.period(), before.document(), factor),
        "%s (%s) and %s (%s, %s) are about %d times apart. Check the comma and the unit of measure.".formatted(
            Printed.en(fact), fact.period(), Printed.en(before), before.period(), before.document(), factor));
  }
}
