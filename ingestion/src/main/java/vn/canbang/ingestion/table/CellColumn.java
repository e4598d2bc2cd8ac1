package vn.canbang.ingestion.table;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import vn.canbang.core.period.Period;
import vn.canbang.core.text.Folding;
import vn.canbang.ingestion.number.Measures;
import vn.canbang.ingestion.number.Quantity;
import vn.canbang.ingestion.table.DocumentForm.Role;

/**
 * A column as a cell of it needs to know it.
 *
 * @param period  that its header names, or null
 * @param printed unit of measure as printed, in a cell of its own, a label, a heading or above the table; "" for none
 * @param heading of the column, as printed
 * @param counts  the two counts that stand beside a share, or null
 */
record CellColumn(Role role, Period period, String printed, String heading, Counts counts) {
  private static final Pattern ESTIMATED = Pattern.compile("\\b(?:uoc|uth)\\b");

  CellColumn(Role role, Period period, String printed, String heading) {
    this(role, period, printed, heading, null);
  }

  /**
   * The counts of which the cell's share is made.
   *
   * @param shareIsPrinted false where the cell holds the part itself and no share is printed
   */
  record Counts(BigDecimal part, BigDecimal whole, boolean shareIsPrinted) {
  }

  boolean isEstimated() {
    return ESTIMATED.matcher(Folding.fold(heading)).find();
  }

  String measure() {
    return Measures.ofCell(printed);
  }

  boolean isTarget() {
    return role == Role.NATIONAL_TARGET || role == Role.LOCAL_TARGET || role == Role.LABEL;
  }

  /** The quantity with the counts that stand beside it, unless it prints a fraction itself. */
  Quantity withCounts(Quantity quantity) {
    return counts == null || quantity.isFraction() ? quantity
        : new Quantity(quantity.start(), quantity.end(), quantity.at(), counts.shareIsPrinted() ? quantity.value() : null,
            counts.part(), counts.whole(), quantity.qualifier(), quantity.measureUnit(), quantity.stated());
  }
}
