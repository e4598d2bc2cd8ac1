package vn.canbang.duckdb;

import java.util.Locale;
import java.util.Set;

import tools.jackson.databind.JsonNode;

import vn.canbang.core.store.WarehouseException;

/**
 * What a stranger's query may name, looked up in the tree that DuckDB's own parser makes of it: the views by their bare
 * names, a few table functions, and no function that makes much out of little.
 */
final class SqlAllowance {
  /** Everything else that stands in FROM with brackets reads a file, the database itself, or a query given as text. */
  private static final Set<String> TABLE_FUNCTIONS = Set.of("range", "generate_series", "unnest", "json_each",
      "json_tree");
  /** A few characters of query, gigabytes of answer, beside what memory_limit counts. */
  private static final Set<String> INFLATING = Set.of("repeat", "lpad", "rpad", "list_resize", "array_resize",
      "bitstring", "format", "printf", "range", "generate_series");
  /** DuckDB's own tables over its catalogue answer to bare names too. */
  private static final String OWN_TABLES = "(duckdb|pragma|sqlite|pg)_.*";

  private SqlAllowance() {
  }

  /** @throws WarehouseException code {@code sql_unknown_table} or {@code sql_function} */
  static void check(JsonNode node) {
    String type = node.path("type").asString("");
    if (type.equals("BASE_TABLE")) {
      requireBareName(node);
    } else if (type.equals("SHOW_REF")) {
      requireHarmlessShow(node);
    }
    if (type.equals("TABLE_FUNCTION")) {
      checkTableFunction(node.path("function"));
    } else {
      refuseInflating(node);
      node.forEach(SqlAllowance::check);
    }
  }

  private static void requireBareName(JsonNode table) {
    String name = table.path("table_name").asString("");
    if (isQualified(table) || name.toLowerCase(Locale.ROOT).matches(OWN_TABLES)) {
      throw unknownTable(name);
    }
  }

  private static boolean isQualified(JsonNode node) {
    return !(node.path("schema_name").asString("") + node.path("catalog_name").asString("")).isEmpty();
  }

  private static void requireHarmlessShow(JsonNode show) {
    String name = show.path("table_name").asString("");
    boolean special = show.path("show_type").asString("").equals("SHOW_SPECIAL") && !name.equals("\"tables\"");
    if (isQualified(show) || special || name.toLowerCase(Locale.ROOT).matches(OWN_TABLES)) {
      throw unknownTable(name.isEmpty() ? "SHOW" : name);
    }
  }

  private static void checkTableFunction(JsonNode function) {
    String name = name(function);
    if (!TABLE_FUNCTIONS.contains(name)) {
      throw unknownTable(name);
    }
    function.forEach(SqlAllowance::check);
  }

  private static void refuseInflating(JsonNode node) {
    if (INFLATING.contains(name(node))) {
      throw new WarehouseException("sql_function", "Không dùng được hàm " + name(node) + " trong truy vấn.",
          "The function " + name(node) + " cannot be used in a query.");
    }
  }

  private static String name(JsonNode function) {
    return function.path("function_name").asString("").toLowerCase(Locale.ROOT);
  }

  private static WarehouseException unknownTable(String name) {
    return new WarehouseException("sql_unknown_table",
        "Chỉ truy vấn được các bảng nêu trong tài liệu, không kèm tên cơ sở dữ liệu: " + name,
        "Only the documented tables can be queried, without a database name: " + name);
  }
}
