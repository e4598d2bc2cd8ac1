package vn.canbang.duckdb;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.duckdb.DuckDBConnection;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.canbang.core.store.Warehouse.QueryResult;
import vn.canbang.core.store.WarehouseException;

/**
 * Queries of strangers: a single SELECT, WITH, DESCRIBE or SHOW as DuckDB's own parser sees it, over the views, with a
 * limit of rows and of time. The databases it runs on reach no file and no network, and their settings are locked.
 */
final class SqlSandbox {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  /** Functions that run a query or open a table given as text, past the look at the views. */
  private static final Set<String> QUERY_AS_TEXT =
      Set.of("query", "query_table", "json_execute_serialized_sql", "from_substrait", "from_substrait_json");
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
    requireViewsOnly(parsed);
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

  /** What lies behind the views is not for queries: a view is named without a database or schema. */
  private static void requireViewsOnly(JsonNode node) {
    boolean names = node.path("type").asString("").equals("BASE_TABLE");
    if (names && !(node.path("schema_name").asString("") + node.path("catalog_name").asString("")).isEmpty()) {
      throw unknownTable(node.path("table_name").asString(""));
    }
    String function = node.path("function_name").asString("").toLowerCase(Locale.ROOT);
    if (QUERY_AS_TEXT.contains(function)) {
      throw unknownTable(function);
    }
    for (JsonNode child : node) {
      requireViewsOnly(child);
    }
  }

  private static WarehouseException unknownTable(String name) {
    return new WarehouseException("sql_unknown_table",
        "Chỉ truy vấn được các bảng nêu trong tài liệu, không kèm tên cơ sở dữ liệu: " + name,
        "Only the documented tables can be queried, without a database name: " + name);
  }

  private static QueryResult rows(ResultSet result, int maxRows) throws SQLException {
    List<String> columns = ResultRows.columns(result);
    List<List<Object>> rows = new ArrayList<>();
    while (rows.size() < maxRows && result.next()) {
      List<Object> row = new ArrayList<>();
      for (int i = 1; i <= columns.size(); i++) {
        row.add(ResultRows.forCaller(result.getObject(i)));
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
    return error(message);
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
