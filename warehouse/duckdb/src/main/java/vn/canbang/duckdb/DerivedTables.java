package vn.canbang.duckdb;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.duckdb.DuckDBConnection;

import vn.canbang.core.engine.Engine;
import vn.canbang.core.engine.ScriptDescription;
import vn.canbang.core.engine.TableSchema;
import vn.canbang.core.series.Derivation;

/** The derived tables of {@code series.duckdb}, replaced all at once: readers see the old ones until the new are whole. */
final class DerivedTables {
  private final Databases databases;

  DerivedTables(Databases databases) {
    this.databases = databases;
  }

  /** Takes every derived table from the engine. Row counts by table. Code {@code series_newer} if newer ones are held. */
  Map<String, Long> replaceFrom(Engine engine, SeriesStamp stamp) {
    Map<TableSchema, List<List<Object>>> tables = new LinkedHashMap<>();
    for (ScriptDescription description : Derivation.describe()) {
      tables.put(description.schema(), rows(engine, description.schema()));
    }
    return databases.write(connection -> {
      hold(connection, stamp);
      Map<String, Long> counts = new LinkedHashMap<>();
      for (Map.Entry<TableSchema, List<List<Object>>> table : tables.entrySet()) {
        TableWriter.create(connection, "series", table.getKey());
        TableWriter.append(connection, "series", table.getKey(), table.getValue());
        counts.put(table.getKey().name(), (long) table.getValue().size());
      }
      return counts;
    });
  }

  /** Takes every derived table from the database {@code building}, without a way through Java. */
  Map<String, Long> replaceFromBuilding(SeriesStamp stamp) {
    return databases.write(connection -> {
      hold(connection, stamp);
      Map<String, Long> counts = new LinkedHashMap<>();
      try (Statement statement = connection.createStatement()) {
        for (ScriptDescription description : Derivation.describe()) {
          String table = description.table();
          statement.execute("DROP TABLE series.main." + table);
          counts.put(table, (long) statement.executeUpdate(
              "CREATE TABLE series.main." + table + " AS SELECT * FROM building.main." + table));
        }
      }
      return counts;
    });
  }

  private static void hold(DuckDBConnection connection, SeriesStamp stamp) throws SQLException {
    Optional<SeriesStamp> held = SeriesStamp.held(connection);
    if (stamp != null && held.isPresent() && stamp.isOlderThan(held.get())) {
      throw StoreNotices.seriesNewer();
    }
    SeriesStamp.hold(connection, stamp);
  }

  private static List<List<Object>> rows(Engine engine, TableSchema schema) {
    List<List<Object>> rows = new ArrayList<>();
    for (Map<String, Object> row : engine.read(schema.name())) {
      List<Object> values = new ArrayList<>();
      for (TableSchema.Column column : schema.columns()) {
        values.add(row.get(column.name()));
      }
      rows.add(values);
    }
    return rows;
  }
}
