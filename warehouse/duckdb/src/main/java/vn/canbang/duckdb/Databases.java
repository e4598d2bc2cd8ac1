package vn.canbang.duckdb;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.concurrent.locks.ReentrantLock;

import org.duckdb.DuckDBConnection;

import vn.canbang.core.catalogue.Catalogue;
import vn.canbang.core.engine.ScriptDescription;
import vn.canbang.core.series.CatalogueTables;
import vn.canbang.core.series.Derivation;
import vn.canbang.core.series.InputTable;
import vn.canbang.core.store.WarehouseException;

/**
 * One DuckDB in memory with {@code record.duckdb} and {@code series.duckdb} attached, and views over both. Every piece
 * of work has a connection of its own; pieces that write wait for each other. Once open, it can neither read nor write
 * other files and its settings are locked.
 */
final class Databases implements AutoCloseable {
  private static final String MEMORY = "2GB";
  private static final int MOST_THREADS = 4;
  private final DuckDBConnection root;
  private final DuckDBConnection building;
  private boolean hadOtherSeries;
  private final ReentrantLock writing = new ReentrantLock(true);

  private Databases(DuckDBConnection root, DuckDBConnection building) {
    this.root = root;
    this.building = building;
  }

  static Databases open(Path data, Catalogue catalogue) {
    try {
      DuckDBConnection root =
          (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:", settings());
      Databases databases = new Databases(root, root.duplicate());
      try {
        databases.prepare(data, catalogue);
        return databases;
      } catch (SQLException | RuntimeException e) {
        databases.close();
        throw e;
      }
    } catch (SQLException e) {
      throw refusal(data, e);
    }
  }

  /** A query of a stranger shares the process with every page. */
  private static Properties settings() {
    Properties settings = DuckDbEngine.settings();
    settings.setProperty("memory_limit", MEMORY);
    settings.setProperty("threads", String.valueOf(Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors())));
    return settings;
  }

  private static RuntimeException refusal(Path data, SQLException e) {
    String message = String.valueOf(e.getMessage()).toLowerCase(java.util.Locale.ROOT);
    if (message.contains("lock") || message.contains("already attached") || message.contains("conflict")) {
      return new WarehouseException("store_in_use",
          "Kho dữ liệu " + data + " đang được một tiến trình khác sử dụng. Hãy dừng tiến trình đó rồi thử lại.",
          "The store " + data + " is in use by another process. Stop that process, then try again.");
    }
    return new StoreFailure("The store " + data + " cannot be opened", e);
  }

  /** On the connection that builds derived tables, bare names are its own database's, which the lock then keeps. */
  private void prepare(Path data, Catalogue catalogue) throws SQLException {
    try (Statement statement = root.createStatement()) {
      attach(statement, data.resolve("record.duckdb"), "record");
      attach(statement, data.resolve("series.duckdb"), "series");
      RecordSchema.prepare(root);
      prepareSeries();
      for (InputTable table : CatalogueTables.of(catalogue)) {
        TableWriter.create(root, "memory", table.schema());
        TableWriter.append(root, "memory", table.schema(), table.rows());
      }
      statement.execute(resource("views.sql"));
      statement.execute("ATTACH ':memory:' AS building");
      try (Statement own = building.createStatement()) {
        own.execute("USE building");
      }
      statement.execute("SET enable_external_access = false");
      statement.execute("SET lock_configuration = true");
    }
  }

  /** Derived tables of another program version are made anew, empty: they can be derived again. */
  private void prepareSeries() throws SQLException {
    TableWriter.createIfMissing(root, "series", SeriesStamp.SCHEMA);
    for (ScriptDescription table : Derivation.describe()) {
      TableWriter.createIfMissing(root, "series", table.schema());
      hadOtherSeries |= !TableWriter.hasColumnsOf(root, "series", table.schema());
    }
    if (hadOtherSeries || !TableWriter.hasColumnsOf(root, "series", SeriesStamp.SCHEMA)) {
      SeriesStamp.hold(root, null);
      for (ScriptDescription table : Derivation.describe()) {
        TableWriter.create(root, "series", table.schema());
      }
    }
  }

  /** True where the derived tables found at opening had other columns and were emptied. */
  boolean hadOtherSeries() {
    return hadOtherSeries;
  }

  private static void attach(Statement statement, Path file, String name) throws SQLException {
    String path = file.toAbsolutePath().toString().replace("'", "''");
    statement.execute("ATTACH '" + path + "' AS " + name + " (STORAGE_VERSION 'v1.4.0')");
  }

  static String resource(String name) {
    try (InputStream in = Databases.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new StoreFailure("The program lacks " + name, e);
    }
  }

  /** The connection whose own database is {@code building}, in memory; for one derivation at a time. */
  DuckDBConnection building() {
    return building;
  }

  /** Work that reads, with a connection of its own, as of one moment. */
  <T> T read(Work<T> work) {
    try (DuckDBConnection connection = root.duplicate()) {
      connection.setAutoCommit(false);
      try {
        return work.on(connection);
      } finally {
        connection.rollback();
      }
    } catch (SQLException e) {
      throw new StoreFailure("The store cannot be read", e);
    }
  }

  /** Work that writes: all of it or nothing, one after the other. */
  <T> T write(Work<T> work) {
    writing.lock();
    try (DuckDBConnection connection = root.duplicate()) {
      connection.setAutoCommit(false);
      try {
        T result = work.on(connection);
        connection.commit();
        return result;
      } catch (SQLException | RuntimeException e) {
        connection.rollback();
        throw e;
      }
    } catch (SQLException e) {
      throw new StoreFailure("The store cannot be written", e);
    } finally {
      writing.unlock();
    }
  }

  @Override
  public void close() {
    try {
      building.close();
      root.close();
    } catch (SQLException e) {
      throw new StoreFailure("The store cannot be closed", e);
    }
  }

  /** Something done on a connection. */
  interface Work<T> {
    T on(DuckDBConnection connection) throws SQLException;
  }
}
