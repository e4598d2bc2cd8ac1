package vn.canbang.ingestion.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import vn.canbang.core.fact.Fact;
import vn.canbang.core.fact.Qualifier;
import vn.canbang.core.indicator.Indicator;
import vn.canbang.core.notice.Notice;
import vn.canbang.core.notice.Severity;

/** A share of a whole is 100 % at most: "đạt trên 100%" cannot be. */
final class ShareAboveHundred implements FactRule {
  private static final BigDecimal WHOLE = new BigDecimal("100");

  @Override
  public Optional<Notice> check(Fact fact, Indicator indicator, List<Fact> all) {
    if (fact.value() == null || !fact.measureUnit().equals("%")) {
      return Optional.empty();
    }
    int above = fact.value().compareTo(WHOLE);
    if (above < 0 || above == 0 && fact.qualifier() != Qualifier.GREATER) {
      return Optional.empty();
    }
    String printed = (fact.qualifier() == Qualifier.GREATER ? "> " : "") + FactRules.vi(fact.value());
    return Optional.of(new Notice("share_above_hundred", Severity.WARNING, fact.document(), fact.place(),
        "Một tỷ lệ không thể trên 100 %%: số in là %s %%.".formatted(printed),
        "A share cannot be above 100 %%: %s %% is printed.".formatted(printed.replace(',', '.'))));
  }
}
