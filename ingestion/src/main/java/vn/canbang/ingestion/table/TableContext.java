package vn.canbang.ingestion.table;

import java.time.LocalDate;

import vn.canbang.core.period.Period;
import vn.canbang.ingestion.fact.NamedUnit;

/**
 * What holds for every figure of a table unless a column, row or cell says otherwise.
 *
 * @param document     file name
 * @param unit         unit that the table's title or else the document names
 * @param unitReason   which of the two
 * @param nation       the country, for national targets
 * @param period       period that the title or else the document names; null where neither does
 * @param periodReason which of the two
 * @param issued       day of issue of the document, or null
 */
record TableContext(String document, NamedUnit unit, String unitReason, NamedUnit nation, Period period,
    String periodReason, LocalDate issued) {

  /** A result cannot be of a time that had not begun, or not of years that had not, when the document was issued. */
  boolean isAfterIssue(Period of) {
    return issued != null && of.start() != null
        && (of.start().isAfter(issued) || of.kind() != Period.Kind.TERM && of.end().getYear() > issued.getYear());
  }
}
