package vn.canbang.ingestion.rule;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;

import vn.canbang.core.fact.Fact;
import vn.canbang.core.fact.FactKind;
import vn.canbang.core.indicator.Indicator;
import vn.canbang.core.indicator.Indicator.Direction;
import vn.canbang.core.target.Target;

/**
 * The national target that a fact is held against: the milestone in force, the first at or after its year. No path
 * between milestones is assumed.
 */
final class NationalTargets {
  private NationalTargets() {
  }

  /** None where the target binds the nation only, or the fact is of a part that the target does not bind by itself. */
  static Optional<Target> inForce(Fact fact, RuleContext document) {
    if (fact.period().end() == null) {
      return Optional.empty();
    }
    int year = fact.kind().type() == FactKind.Type.LOCAL_TARGET ? fact.kind().year() : fact.period().end().getYear();
    Indicator indicator = document.indicatorOf(fact);
    if (!indicator.targetsBy().containsAll(fact.dimensions().keySet())
        || !fact.measureUnit().equals(indicator.measureUnit())) {
      return Optional.empty();
    }
    return document.catalogue().targets().stream()
        .filter(target -> target.indicator().equals(indicator.code()) && target.value() != null
            && target.milestone() >= year && target.binds().equals("province"))
        .min(Comparator.comparingInt(Target::milestone));
  }

  /** The one in force where the fact asks for less, or reached less. */
  static Optional<Target> missed(Fact fact, RuleContext document) {
    Direction direction = document.indicatorOf(fact).direction();
    return inForce(fact, document).filter(target -> isWorse(fact.value(), target.value(), direction));
  }

  /** Whether the value asks for less, or reached less, than the other. */
  static boolean isWorse(BigDecimal value, BigDecimal than, Direction direction) {
    int order = value.compareTo(than);
    return direction == Direction.LOWER ? order > 0 : direction != Direction.NONE && order < 0;
  }

  /** The target as the fact that is held against it is measured: "≥ 27 %". */
  static String vi(Target target, Fact held) {
    return Printed.bound(target.qualifier()) + Printed.vi(target.value(), held);
  }

  static String en(Target target, Fact held) {
    return Printed.bound(target.qualifier()) + Printed.en(target.value(), held);
  }
}
