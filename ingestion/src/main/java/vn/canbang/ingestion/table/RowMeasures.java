package vn.canbang.ingestion.table;

import java.util.List;

import vn.canbang.ingestion.table.DocumentForm.Role;

/** The unit of measure of a row with an indicator: in a column of its own, in its label, or above the table for all rows. */
final class RowMeasures {
  private final TableHeader header;
  private final PrintedMeasures measures;
  private final String ofTable;

  RowMeasures(TableHeader header, PrintedMeasures measures, String caption) {
    this.header = header;
    this.measures = measures;
    this.ofTable = measures.ofCaption(caption);
  }

  /** As printed; "" where nothing says it. */
  String of(String label, List<LogicalCell> row) {
    String inColumn = header.columnsOf(Role.MEASURE_UNIT).stream().findFirst().map(column -> row.get(column).text().strip())
        .orElse("");
    if (!inColumn.isEmpty()) {
      return inColumn;
    }
    String inLabel = measures.ofLabel(label);
    return inLabel.isEmpty() ? ofTable : inLabel;
  }
}
