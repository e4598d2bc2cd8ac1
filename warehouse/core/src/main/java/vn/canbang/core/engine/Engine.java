package vn.canbang.core.engine;

import java.util.List;
import java.util.Map;

/**
 * What runs the SQL scripts of the warehouse. DuckDB and Spark keep this contract alike; {@code EngineContract} in the
 * tests of core says what it promises, and what an engine cannot do is declared there with the reason.
 */
public interface Engine extends AutoCloseable {

  /** Name for people and the command line: duckdb, spark. */
  String name();

  /** Makes a table of these rows, replacing one of that name. */
  void load(TableSchema schema, List<List<Object>> rows);

  /** Runs a script: one SELECT whose result becomes the table named by the script, replacing one of that name. */
  void run(Script script, Map<String, Object> parameters);

  /** All rows of a table, in the order of the script's ORDER BY where it has one. */
  List<Map<String, Object>> read(String table);

  @Override
  void close();
}
