package vn.canbang.ingestion.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;

import vn.canbang.core.fact.Fact;
import vn.canbang.core.fact.Qualifier;

/** Whether two printed values can both be true. */
final class Agreement {
  private static final BigDecimal ABOUT = new BigDecimal("0.05");

  private Agreement() {
  }

  /** Equal; or the one is the other rounded; or within the bound of the other; "khoảng" allows 5 %. */
  static boolean isBetween(Fact one, Fact other) {
    if (one.qualifier() == Qualifier.ABOUT || other.qualifier() == Qualifier.ABOUT) {
      return one.value().subtract(other.value()).abs()
          .compareTo(one.value().abs().max(other.value().abs()).multiply(ABOUT)) <= 0;
    }
    if (one.qualifier() != Qualifier.EQUAL && other.qualifier() != Qualifier.EQUAL) {
      return true;
    }
    if (one.qualifier() != Qualifier.EQUAL) {
      return fits(one, other.value());
    }
    return other.qualifier() != Qualifier.EQUAL ? fits(other, one.value()) : roundsTo(one.value(), other.value());
  }

  private static boolean fits(Fact bound, BigDecimal value) {
    int order = value.compareTo(bound.value());
    return switch (bound.qualifier()) {
      case LESS -> order < 0;
      case AT_MOST -> order <= 0;
      case GREATER -> order > 0;
      case AT_LEAST -> order >= 0;
      case EQUAL, ABOUT -> order == 0;
    };
  }

  /** Whether the number with fewer decimals is the other one rounded. */
  static boolean roundsTo(BigDecimal one, BigDecimal other) {
    int decimals = Math.max(0, Math.min(one.scale(), other.scale()));
    return one.setScale(decimals, RoundingMode.HALF_UP).compareTo(other.setScale(decimals, RoundingMode.HALF_UP)) == 0;
  }
}
