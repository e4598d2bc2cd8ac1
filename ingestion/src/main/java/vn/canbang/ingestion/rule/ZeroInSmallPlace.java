package vn.canbang.ingestion.rule;

import java.util.List;

import vn.canbang.core.fact.Fact;
import vn.canbang.core.indicator.Indicator;
import vn.canbang.core.indicator.Indicator.Uncertainty;
import vn.canbang.core.notice.Severity;
import vn.canbang.core.unit.Level;
import vn.canbang.core.unit.Unit;

/** A zero rate of rare events in a district or commune says little, since few are expected there. */
final class ZeroInSmallPlace implements Rule {
  private static final RuleDescription ABOUT = new RuleDescription("zero_in_small_place", Severity.INFO,
      "Tỷ lệ 0 của sự kiện hiếm ở huyện, xã: hãy hỏi số đếm.",
      "A zero rate of rare events in a district or commune: ask for the counts.");
  @Override
  public RuleDescription about() {
    return ABOUT;
  }

  @Override
  public List<Finding> check(RuleContext document) {
    return document.results().filter(fact -> fact.value().signum() == 0 && isRareEvent(document.indicatorOf(fact))
        && isSmall(fact, document)).map(fact -> finding(fact, document.indicatorOf(fact))).toList();
  }

  private static boolean isRareEvent(Indicator indicator) {
    return indicator.uncertainty() == Uncertainty.POISSON && indicator.scale() != null;
  }

  private static boolean isSmall(Fact fact, RuleContext document) {
    return document.catalogue().units().find(fact.unitKey()).map(Unit::level)
        .filter(level -> level == Level.DISTRICT || level == Level.COMMUNE).isPresent();
  }

  private static Finding finding(Fact fact, Indicator indicator) {
    return ABOUT.of(fact, "Ở huyện, xã, tỷ lệ 0 của việc hiếm gặp nói được rất ít. Hãy ghi số đếm: %s; %s."
        .formatted(indicator.numerator(), indicator.denominator()),
        "A zero rate of rare events says little in a district or commune. Give the counts: %s; %s."
            .formatted(indicator.numeratorEn(), indicator.denominatorEn()));
  }
}
