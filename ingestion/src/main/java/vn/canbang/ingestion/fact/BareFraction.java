package vn.canbang.ingestion.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.canbang.core.catalogue.Catalogue;
import vn.canbang.core.fact.Fact;
import vn.canbang.core.indicator.Indicator;
import vn.canbang.core.text.Folding;

/**
 * A fraction that a sentence prints without its percentage ("2/12 trưởng phòng là nữ"). The fact says what is printed, the
 * count with its fraction; the share is for the warehouse to compute. Rules hold shares against each other, so that they see
 * the share.
 */
public final class BareFraction {
  private static final int DECIMALS = 2;

  private BareFraction() {
  }

  /** The share that a fraction makes, to two decimals; null without a base. */
  static BigDecimal share(BigDecimal numerator, BigDecimal denominator, Indicator indicator) {
    return denominator.signum() == 0 ? null
        : numerator.multiply(indicator.scale()).divide(denominator, DECIMALS, RoundingMode.HALF_UP);
  }

  /** The fact as it is kept: with the count that is printed, where it has the share of a bare fraction. */
  public static Fact asPrinted(Fact fact, Catalogue catalogue) {
    return isBare(fact) ? fact.restated(fact.numerator(), printedNoun(fact, catalogue.getIndicator(fact.indicator()))) : fact;
  }

  /** The fact as rules see it, where it was kept as it is printed; one that was corrected since stays as it is. */
  public static Fact asShare(Fact fact, Indicator indicator) {
    return isBare(fact) && fact.value() != null && fact.value().compareTo(fact.numerator()) == 0
        ? fact.restated(share(fact.numerator(), fact.denominator(), indicator), indicator.measureUnit()) : fact;
  }

  /** A fraction of nothing makes no share and stays without a value. */
  private static boolean isBare(Fact fact) {
    return fact.reasons().contains(Reason.FRACTION_ALONE.code()) && fact.numerator() != null && fact.denominator() != null
        && fact.denominator().signum() != 0;
  }

  /** The noun of the indicator that stands first behind the fraction; blank for none. */
  private static String printedNoun(Fact fact, Indicator indicator) {
    String quote = Folding.fold(fact.quote());
    String behind = quote.substring(quote.indexOf('/') + 1);
    String printed = "";
    int first = Integer.MAX_VALUE;
    for (String noun : indicator.counted()) {
      Matcher found = Pattern.compile("\\b" + Pattern.quote(Folding.fold(noun)) + "\\b").matcher(behind);
      if (found.find() && found.start() < first) {
        first = found.start();
        printed = noun;
      }
    }
    return printed;
  }
}
