package vn.canbang.ingestion.table;

import java.time.LocalDate;

import vn.canbang.core.period.Period;
import vn.canbang.core.unit.Unit;
import vn.canbang.ingestion.fact.NamedUnit;

/**
 * What holds for every figure of a table unless a column, row or cell says otherwise.
 *
 * @param document     file name
 * @param area         the unit that rows which name units stand below
 * @param unit         unit that the table's title, else the document, or the row names
 * @param unitReason   which of them
 * @param nation       the country, for national targets
 * @param period       period that the title or else the document names; null where neither does
 * @param periodReason which of the two
 * @param issued       day of issue of the document, or null
 * @param day          day on which names of units are looked up
 * @param ofPlan       whether the document is a plan
 */
record TableContext(String document, Unit area, NamedUnit unit, String unitReason, NamedUnit nation, Period period,
    String periodReason, LocalDate issued, LocalDate day, boolean ofPlan) {

  /** The same table, for a row that names its own unit. */
  TableContext ofRow(NamedUnit rowUnit) {
    return new TableContext(document, area, rowUnit, "unit_from_row", nation, period, periodReason, issued, day, ofPlan);
  }

  /** Whether the figures that no column calls results are planned: those of a plan for a time that was not over. */
  boolean isPlanned() {
    return ofPlan && period != null && period.end() != null && (issued == null || period.end().isAfter(issued));
  }

  /** A result cannot be of a time that had not begun, or not of years that had not, when the document was issued. */
  boolean isAfterIssue(Period of) {
    return issued != null && of.start() != null
        && (of.start().isAfter(issued) || of.kind() != Period.Kind.TERM && of.end().getYear() > issued.getYear());
  }
}
