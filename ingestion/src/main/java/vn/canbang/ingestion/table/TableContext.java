package vn.canbang.ingestion.table;

import vn.canbang.core.period.Period;

/**
 * What holds for every figure of a table unless a column, row or cell says otherwise.
 *
 * @param document     file name
 * @param unit         unit that the table's title or else the document names
 * @param unitReason   which of the two
 * @param nation       the country, for national targets
 * @param period       period that the title or else the document names; null where neither does
 * @param periodReason which of the two
 */
record TableContext(String document, NamedUnit unit, String unitReason, NamedUnit nation, Period period,
    String periodReason) {

  /** A unit with the name it is shown by: what it belongs to included. */
  record NamedUnit(String key, String title) {
  }
}
