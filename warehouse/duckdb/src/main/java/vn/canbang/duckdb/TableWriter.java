package vn.canbang.duckdb;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;

import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

import vn.canbang.core.engine.TableSchema;
import vn.canbang.core.engine.TableSchema.Type;

/** Makes tables and fills them through the appender, inside whatever transaction the connection is in. */
final class TableWriter {
  private static final int DECIMALS = 10;

  private TableWriter() {
  }

  static void create(DuckDBConnection connection, String database, TableSchema schema) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("DROP TABLE IF EXISTS " + qualified(database, schema));
      statement.execute("CREATE TABLE " + qualified(database, schema) + " (" + columns(schema) + ")");
    }
  }

  static void createIfMissing(DuckDBConnection connection, String database, TableSchema schema) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE IF NOT EXISTS " + qualified(database, schema) + " (" + columns(schema) + ")");
    }
  }

  /** True where the table has these columns by name, in this order. */
  static boolean hasColumnsOf(DuckDBConnection connection, String database, TableSchema schema) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("SELECT * FROM " + qualified(database, schema) + " LIMIT 0")) {
      return ResultRows.columns(result).equals(schema.columns().stream().map(TableSchema.Column::name).toList());
    }
  }

  static void append(DuckDBConnection connection, String database, TableSchema schema, List<List<Object>> rows)
      throws SQLException {
    try (DuckDBAppender appender = connection.createAppender(database, "main", schema.name())) {
      for (List<Object> row : rows) {
        appender.beginRow();
        for (int i = 0; i < row.size(); i++) {
          append(appender, schema.columns().get(i).type(), row.get(i));
        }
        appender.endRow();
      }
    }
  }

  private static String qualified(String database, TableSchema schema) {
    return database + ".main.\"" + schema.name() + "\"";
  }

  private static String columns(TableSchema schema) {
    return schema.columns().stream()
        .map(column -> "\"" + column.name() + "\" " + sqlType(column.type()))
        .collect(Collectors.joining(", "));
  }

  private static String sqlType(Type type) {
    return type == Type.DECIMAL ? "DECIMAL(38, " + DECIMALS + ")" : type.name();
  }

  private static void append(DuckDBAppender appender, Type type, Object value) throws SQLException {
    if (value == null) {
      appender.appendNull();
      return;
    }
    switch (type) {
      case VARCHAR -> appender.append((String) value);
      case INTEGER -> appender.append(((Number) value).intValue());
      case BIGINT -> appender.append(((Number) value).longValue());
      case DOUBLE -> appender.append(((Number) value).doubleValue());
      case DECIMAL -> appender.append(decimal((BigDecimal) value));
      case DATE -> appender.append((LocalDate) value);
      case BOOLEAN -> appender.append((boolean) value);
      case TIMESTAMP -> appender.append((LocalDateTime) value);
    }
  }

  private static BigDecimal decimal(BigDecimal value) {
    return value.setScale(DECIMALS, RoundingMode.HALF_UP);
  }
}
