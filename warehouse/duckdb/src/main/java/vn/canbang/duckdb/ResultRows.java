package vn.canbang.duckdb;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads results as plain Java values, decimals without trailing zeros. */
final class ResultRows {
  private ResultRows() {
  }

  static List<Map<String, Object>> asMaps(ResultSet result) throws SQLException {
    List<String> names = columns(result);
    List<Map<String, Object>> rows = new ArrayList<>();
    while (result.next()) {
      Map<String, Object> row = new LinkedHashMap<>();
      for (int i = 0; i < names.size(); i++) {
        row.put(names.get(i), value(result, i + 1));
      }
      rows.add(row);
    }
    return rows;
  }

  static List<String> columns(ResultSet result) throws SQLException {
    ResultSetMetaData data = result.getMetaData();
    List<String> names = new ArrayList<>();
    for (int i = 1; i <= data.getColumnCount(); i++) {
      names.add(data.getColumnLabel(i));
    }
    return names;
  }

  static Object value(ResultSet result, int column) throws SQLException {
    return plain(result.getObject(column));
  }

  static BigDecimal decimal(ResultSet result, String column) throws SQLException {
    return (BigDecimal) plain(result.getBigDecimal(column));
  }

  static Integer integer(ResultSet result, String column) throws SQLException {
    int value = result.getInt(column);
    return result.wasNull() ? null : value;
  }

  static LocalDateTime time(ResultSet result, String column) throws SQLException {
    return (LocalDateTime) plain(result.getObject(column));
  }

  static Object plain(Object value) {
    if (value instanceof BigDecimal decimal) {
      BigDecimal stripped = decimal.stripTrailingZeros();
      return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
    if (value instanceof Date date) {
      return date.toLocalDate();
    }
    if (value instanceof Timestamp timestamp) {
      return timestamp.toLocalDateTime();
    }
    return value;
  }

  /** As {@code Warehouse.QueryResult} promises: whole numbers are Long, times and nested values are text. */
  static Object forCaller(Object value) {
    Object plain = plain(value);
    if (plain instanceof Byte || plain instanceof Short || plain instanceof Integer) {
      return ((Number) plain).longValue();
    }
    if (plain instanceof Float number) {
      return number.doubleValue();
    }
    if (plain instanceof BigInteger number) {
      return new BigDecimal(number);
    }
    boolean known = plain == null || plain instanceof String || plain instanceof Long || plain instanceof Double
        || plain instanceof BigDecimal || plain instanceof Boolean || plain instanceof LocalDate;
    return known ? plain : plain.toString();
  }
}
