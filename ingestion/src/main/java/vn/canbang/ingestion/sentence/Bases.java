package vn.canbang.ingestion.sentence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.canbang.ingestion.number.Quantity;
import vn.canbang.ingestion.number.Quantity.Stated;

/**
 * Finds the fraction behind a percentage whose parts stand apart: "có 240 doanh nghiệp, trong đó 48 do nữ làm chủ, bằng 20%".
 * The count right before it is the numerator; the denominator is the one earlier count of the passage that gives the printed
 * percentage, to the decimals printed. Where several do, or none, there is no fraction.
 */
final class Bases {
  private static final BigDecimal HUNDRED = new BigDecimal("100");
  private static final int DECIMALS = 10;

  private final List<BigDecimal> counts = new ArrayList<>();

  /** Takes a count of the passage in. */
  void add(Quantity quantity) {
    if (isCount(quantity)) {
      counts.add(quantity.value());
    }
  }

  private static boolean isCount(Quantity quantity) {
    return quantity.value() != null && !quantity.isFraction() && quantity.stated() == Stated.LEVEL
        && !quantity.measureUnit().equals("%") && quantity.value().signum() > 0
        && quantity.value().stripTrailingZeros().scale() <= 0;
  }

  /** The percentage with its fraction, where it has one. */
  Optional<Quantity> complete(Quantity percent, Quantity before) {
    if (!percent.measureUnit().equals("%") || percent.isFraction() || percent.value() == null
        || percent.stated() != Stated.LEVEL || !isCount(before)) {
      return Optional.empty();
    }
    List<BigDecimal> bases = counts.stream().distinct()
        .filter(base -> base.compareTo(before.value()) >= 0 && gives(before.value(), base, percent.value())).toList();
    return bases.size() == 1 ? Optional.of(percent.withFraction(before.value(), bases.get(0))) : Optional.empty();
  }

  /** Offices round as often as they cut off. */
  private static boolean gives(BigDecimal part, BigDecimal base, BigDecimal printed) {
    BigDecimal exact = part.multiply(HUNDRED).divide(base, DECIMALS, RoundingMode.HALF_UP);
    int decimals = Math.max(0, printed.scale());
    return exact.setScale(decimals, RoundingMode.HALF_UP).compareTo(printed) == 0
        || exact.setScale(decimals, RoundingMode.DOWN).compareTo(printed) == 0;
  }
}
