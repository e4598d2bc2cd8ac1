package vn.canbang.core.engine;

import java.util.List;

/**
 * A table's name and columns.
 *
 * @param columns in order
 */
public record TableSchema(String name, List<Column> columns) {
  public TableSchema {
    columns = List.copyOf(columns);
  }

  /** A column. DECIMAL has 38 digits, 10 of them after the point. */
  public record Column(String name, Type type) {
  }

  /** Types both engines and Parquet agree on. */
  public enum Type { VARCHAR, INTEGER, BIGINT, DOUBLE, DECIMAL, DATE, BOOLEAN, TIMESTAMP }
}
