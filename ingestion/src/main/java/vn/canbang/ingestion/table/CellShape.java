package vn.canbang.ingestion.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import vn.canbang.core.indicator.Indicator;
import vn.canbang.core.text.Folding;
import vn.canbang.ingestion.number.Measures;
import vn.canbang.ingestion.number.Quantity;
import vn.canbang.ingestion.number.QuantityReader;

/**
 * Shapes of numbers that can be read in two ways. Such a cell gives no figure and is shown to a person: a wrong number
 * that is accepted is worse than one that is asked for again.
 */
final class CellShape {
  private static final Pattern SPACED_OR_COMMA_GROUPS = Pattern.compile("\\d[ \\u00A0]\\d{3}(?!\\d)|\\d,\\d{3},\\d{3}");
  private static final Pattern NEGATIVE = Pattern.compile("^\\s*[-–−]\\s?\\d");
  private static final Pattern RANGE = Pattern.compile("^\\s*\\d+(?:[.,]\\d+)?\\s*%?\\s*[-–]\\s*\\d+(?:[.,]\\d+)?\\s*%?\\s*$");
  private static final Pattern COMMA_THOUSAND = Pattern.compile("\\d,\\d{3}(?!\\d)");
  /** A smaller amount without a unit of measure is in millions, thousands or đồng, and it is not said in which. */
  private static final BigDecimal LEAST_AMOUNT = new BigDecimal("10000");
  private static final BigDecimal THOUSAND = new BigDecimal("1000");

  private CellShape() {
  }

  /** Whether the cell as a whole is of a shape that has two readings, whatever it is about. */
  static boolean isUnreadable(String text) {
    return SPACED_OR_COMMA_GROUPS.matcher(text).find() || NEGATIVE.matcher(text).find() || RANGE.matcher(text).find();
  }

  /** Of "15 (35,7%)" the one that the row asks for: the percent of a share, the number of a count. */
  static List<Quantity> meant(List<Quantity> quantities, String text, RowIndicators row) {
    boolean words = Folding.fold(text).chars().anyMatch(Character::isLetter);
    if (quantities.size() != 2 || words || row.best().isEmpty()) {
      return quantities;
    }
    Quantity first = quantities.get(0);
    Quantity second = quantities.get(1);
    boolean countWithShare = first.measureUnit().isEmpty() && !first.isFraction() && second.measureUnit().equals("%")
        && text.substring(first.end(), second.start()).strip().equals("(");
    if (!countWithShare) {
      return quantities;
    }
    return List.of(row.best().get().measureUnit().equals("%") ? second : first);
  }

  /** Whether the quantity cannot be a figure of the indicator as it is printed in that column. */
  static boolean isImpossible(Quantity quantity, String text, Indicator indicator, CellColumn column) {
    boolean rate = Measures.isRate(indicator.measureUnit());
    if (!rate && quantity.isFraction() && quantity.value() == null) {
      return true;
    }
    if (quantity.value() == null) {
      return false;
    }
    boolean thousandsInShare = indicator.measureUnit().equals("%") && quantity.value().compareTo(THOUSAND) >= 0;
    boolean commaInCount = !rate && quantity.measureUnit().isEmpty() && COMMA_THOUSAND.matcher(text).find();
    boolean bareAmount = indicator.measureUnit().equals(Measures.MONEY_UNIT) && quantity.measureUnit().isEmpty()
        && column.measure().isEmpty() && quantity.value().compareTo(LEAST_AMOUNT) < 0;
    return thousandsInShare || commaInCount || bareAmount;
  }

  /** A cell that is one count and nothing else. */
  static Optional<BigDecimal> count(LogicalCell cell) {
    String text = Folding.compose(cell.text());
    List<Quantity> quantities = isUnreadable(text) ? List.of() : QuantityReader.read(text);
    return quantities.size() == 1 && !quantities.get(0).isFraction() && !quantities.get(0).measureUnit().equals("%")
        ? Optional.ofNullable(quantities.get(0).value()) : Optional.empty();
  }
}
