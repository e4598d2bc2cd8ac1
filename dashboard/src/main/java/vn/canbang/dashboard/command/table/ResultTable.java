package vn.canbang.dashboard.command.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

import vn.canbang.core.engine.TableSchema.Type;

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
   * @param type of its values
   * @param spelling of its texts where a person reads the table; machines get them as they are
   */
  public record Column(String name, String vi, Type type, UnaryOperator<String> spelling) {

    public Column(String name, String vi, Type type) {
      this(name, vi, type, UnaryOperator.identity());
    }

    /** A column of text. */
    public static Column text(String name, String vi) {
      return new Column(name, vi, Type.VARCHAR);
    }

    /** A column of codes, which people read as words. */
    public static Column codes(String name, String vi, UnaryOperator<String> spelling) {
      return new Column(name, vi, Type.VARCHAR, spelling);
    }

    /** A column of whatever stands in its first cell that is not null. */
    public static Column of(String name, int index, List<List<Object>> rows) {
      Object first = rows.stream().map(row -> row.get(index)).filter(Objects::nonNull).findFirst().orElse("");
      return new Column(name, name, type(first));
    }

    private static Type type(Object value) {
      if (value instanceof Integer) {
        return Type.INTEGER;
      }
      if (value instanceof Long) {
        return Type.BIGINT;
      }
      if (value instanceof BigDecimal) {
        return Type.DECIMAL;
      }
      if (value instanceof Double) {
        return Type.DOUBLE;
      }
      if (value instanceof Boolean) {
        return Type.BOOLEAN;
      }
      return value instanceof LocalDate ? Type.DATE : Type.VARCHAR;
    }
  }
}
