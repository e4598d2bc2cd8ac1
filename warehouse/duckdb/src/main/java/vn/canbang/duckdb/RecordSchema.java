package vn.canbang.duckdb;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import org.duckdb.DuckDBConnection;

import vn.canbang.core.store.WarehouseException;

/** Brings {@code record.duckdb} to the tables of this program: made where it is empty, migrated where it is older. */
final class RecordSchema {
  /** What leads from version N to N + 1, the first being from 1 to 2. */
  private static final List<String> MIGRATIONS = List.of("record-2.sql", "record-3.sql");
  static final int VERSION = MIGRATIONS.size() + 1;

  private RecordSchema() {
  }

  /** @throws WarehouseException code {@code store_newer} where a newer program made the record */
  static void prepare(DuckDBConnection connection) throws SQLException {
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE IF NOT EXISTS record.main.schema_version (version INTEGER)");
      int version = version(statement);
      if (version > VERSION) {
        throw newer(version);
      }
      if (version == 0) {
        statement.execute(Databases.resource("record.sql"));
      }
      for (int next = version + 1; version > 0 && next <= VERSION; next++) {
        statement.execute(Databases.resource(MIGRATIONS.get(next - 2)));
      }
      statement.execute("DELETE FROM record.main.schema_version");
      statement.execute("INSERT INTO record.main.schema_version VALUES (" + VERSION + ")");
      connection.commit();
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }

  private static int version(Statement statement) throws SQLException {
    try (ResultSet result =
        statement.executeQuery("SELECT coalesce(max(version), 0) FROM record.main.schema_version")) {
      result.next();
      return result.getInt(1);
    }
  }

  private static WarehouseException newer(int version) {
    return new WarehouseException("store_newer",
        "Kho dữ liệu do một phiên bản mới hơn của chương trình tạo ra (lược đồ " + version + ", chương trình này biết đến "
            + VERSION + "). Hãy dùng phiên bản mới.",
        "The store was made by a newer version of the program (schema " + version + ", this program knows " + VERSION
            + "). Use the newer version.");
  }
}
