package vn.canbang.ingestion.table;

import vn.canbang.core.period.Period;
import vn.canbang.ingestion.table.DocumentForm.Role;

/**
 * A column of which every figure is of one indicator, where rows are of units, periods or levels.
 *
 * @param index      which column of the table
 * @param heading    as printed, the merged cells above it included
 * @param indicators the one that its heading names; empty where it names none
 * @param role       {@code RESULT} or {@code PLAN}
 * @param period     that the heading names, or null
 * @param printed    unit of measure of the heading, else of the whole table; "" for none
 * @param share      the columns its share is made of, or null
 * @param isPart     whether it is only the part or whole of a share beside it, and no figure by itself
 */
record IndicatorColumn(int index, String heading, RowIndicators indicators, Role role, Period period, String printed,
    Share share, boolean isPart) {

  /**
   * The columns that a share is made of.
   *
   * @param isPrinted whether this column prints the share; else it is the part itself
   */
  record Share(int part, int whole, boolean isPrinted) {
    boolean isMadeOf(int column) {
      return part == column || whole == column;
    }
  }

  IndicatorColumn of(RowIndicators found) {
    return new IndicatorColumn(index, heading, found, role, period, printed, share, isPart);
  }

  IndicatorColumn with(Share made) {
    return new IndicatorColumn(index, heading, indicators, role, period, printed, made, isPart);
  }

  IndicatorColumn asPart() {
    return new IndicatorColumn(index, heading, indicators, role, period, printed, share, true);
  }
}
