package vn.canbang.duckdb;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.duckdb.DuckDBConnection;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.canbang.core.store.Warehouse.QueryResult;
import vn.canbang.core.store.WarehouseException;

/**
 * Queries of strangers: a single SELECT, WITH, DESCRIBE or SHOW as DuckDB's own parser sees it, over the views, with a
 * limit of rows, of size and of time. The databases it runs on reach no file and no network, and their settings are
 * locked.
 */
final class SqlSandbox {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  /** Of all texts of a result together. */
  private static final long LONGEST_RESULT = 20_000_000;
  private final Databases databases;
  private final int seconds;

  SqlSandbox(Databases databases, int seconds) {
    this.databases = databases;
    this.seconds = seconds;
  }

  QueryResult run(String select, int maxRows) {
    return databases.read(connection -> {
      requireOneQuery(connection, select);
      try (Statement statement = connection.createStatement()) {
        statement.setQueryTimeout(seconds);
        try (ResultSet result = statement.executeQuery(select)) {
          return rows(result, maxRows);
        }
      } catch (SQLException e) {
        throw refusal(e);
      }
    });
  }

  private static void requireOneQuery(DuckDBConnection connection, String select) throws SQLException {
    JsonNode parsed = parse(connection, select);
    if (parsed.path("error").asBoolean()) {
      if (parsed.path("error_type").asString("").equals("not implemented")) {
        throw notReadOnly();
      }
      throw error(parsed.path("error_message").asString(""));
    }
    if (parsed.path("statements").size() != 1) {
      throw notReadOnly();
    }
    SqlAllowance.check(parsed);
  }

  private static JsonNode parse(DuckDBConnection connection, String select) throws SQLException {
    try (PreparedStatement parse = connection.prepareStatement("SELECT json_serialize_sql(cast(? AS VARCHAR))")) {
      parse.setString(1, select);
      try (ResultSet result = parse.executeQuery()) {
        result.next();
        return JSON.readTree(result.getString(1));
      }
    }
  }

  private static QueryResult rows(ResultSet result, int maxRows) throws SQLException {
    List<String> columns = ResultRows.columns(result);
    List<List<Object>> rows = new ArrayList<>();
    long size = 0;
    while (rows.size() < maxRows && result.next()) {
      List<Object> row = new ArrayList<>();
      for (int i = 1; i <= columns.size(); i++) {
        Object value = ResultRows.forCaller(result.getObject(i));
        size += value instanceof String text ? text.length() : 0;
        row.add(value);
      }
      if (size > LONGEST_RESULT) {
        throw tooLarge();
      }
      rows.add(row);
    }
    return new QueryResult(columns, rows, rows.size() == maxRows && result.next());
  }

  private WarehouseException refusal(SQLException e) {
    String message = String.valueOf(e.getMessage());
    if (e instanceof SQLTimeoutException || message.toLowerCase(Locale.ROOT).contains("interrupt")) {
      return new WarehouseException("sql_timeout", "Truy vấn chạy quá " + seconds + " giây nên đã bị dừng.",
          "The query ran for more than " + seconds + " seconds and was stopped.");
    }
    return message.startsWith("Out of Memory") ? tooLarge() : error(message);
  }

  private static WarehouseException tooLarge() {
    return new WarehouseException("sql_too_large", "Kết quả truy vấn quá lớn; hãy chọn ít cột hoặc ít dòng hơn.",
        "The result of the query is too large; choose fewer columns or rows.");
  }

  private static WarehouseException notReadOnly() {
    return new WarehouseException("sql_not_read_only",
        "Chỉ nhận một câu lệnh đọc duy nhất (SELECT, WITH, DESCRIBE hoặc SHOW).",
        "Only a single statement that reads is accepted (SELECT, WITH, DESCRIBE or SHOW).");
  }

  private static WarehouseException error(String message) {
    String first = message.lines().findFirst().orElse("");
    return new WarehouseException("sql_error", "Câu lệnh SQL có lỗi: " + first, "The SQL has an error: " + first);
  }
}
