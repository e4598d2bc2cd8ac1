package vn.canbang.dashboard.command.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows on their way out.
 *
 * @param titles  lines above the table where a person reads it
 * @param columns in order
 * @param rows    String, Long, Integer, Double, BigDecimal, Boolean, LocalDate or null
 */
public record ResultTable(List<String> titles, List<Column> columns, List<List<Object>> rows) {
  public ResultTable {
    titles = List.copyOf(titles);
    columns = List.copyOf(columns);
    rows = rows.stream().map(row -> java.util.Collections.unmodifiableList(new ArrayList<>(row))).toList();
  }

  /**
   * A column.
   *
   * @param name for machines, in snake case
   * @param vi   for people
   */
  public record Column(String name, String vi) {
  }
}
