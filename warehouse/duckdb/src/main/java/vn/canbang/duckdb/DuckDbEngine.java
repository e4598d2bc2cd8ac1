package vn.canbang.duckdb;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import org.duckdb.DuckDBConnection;

import vn.canbang.core.engine.Engine;
import vn.canbang.core.engine.Script;
import vn.canbang.core.engine.TableSchema;

/** Runs the scripts in this process, in memory or on a file. For one thread at a time. */
public final class DuckDbEngine implements Engine {
  private final DuckDBConnection connection;
  private final String database;

  private DuckDbEngine(DuckDBConnection connection) throws SQLException {
    this.connection = connection;
    this.database = '"' + connection.getCatalog() + '"';
  }

  public static DuckDbEngine inMemory() {
    return open("jdbc:duckdb:");
  }

  public static DuckDbEngine onFile(Path file) {
    return open("jdbc:duckdb:" + file);
  }

  private static DuckDbEngine open(String url) {
    try {
      return new DuckDbEngine((DuckDBConnection) DriverManager.getConnection(url, settings()));
    } catch (SQLException e) {
      throw new StoreFailure("DuckDB does not start", e);
    }
  }

  /** Works on a connection of the warehouse, in the database that unqualified names go to. */
  static DuckDbEngine on(DuckDBConnection connection) {
    try {
      return new DuckDbEngine(connection);
    } catch (SQLException e) {
      throw new StoreFailure("DuckDB does not start", e);
    }
  }

  /** No query of ours may reach for the network to fetch an extension. */
  static Properties settings() {
    Properties settings = new Properties();
    settings.setProperty("autoinstall_known_extensions", "false");
    settings.setProperty("autoload_known_extensions", "false");
    return settings;
  }

  @Override
  public String name() {
    return "duckdb";
  }

  @Override
  public void load(TableSchema schema, List<List<Object>> rows) {
    try {
      TableWriter.create(connection, database, schema);
      TableWriter.append(connection, connection.getCatalog(), schema, rows);
    } catch (SQLException e) {
      throw new StoreFailure("Table " + schema.name() + " cannot be loaded", e);
    }
  }

  @Override
  public void run(Script script, Map<String, Object> parameters) {
    NamedParameters named = NamedParameters.in(script.sql());
    try (PreparedStatement statement =
        connection.prepareStatement("CREATE OR REPLACE TABLE \"" + script.name() + "\" AS\n" + named.sql())) {
      named.bind(statement, parameters);
      statement.execute();
    } catch (SQLException e) {
      throw new StoreFailure("Script " + script.name() + " fails", e);
    }
  }

  @Override
  public List<Map<String, Object>> read(String table) {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("SELECT * FROM \"" + table + '"')) {
      return ResultRows.asMaps(result);
    } catch (SQLException e) {
      throw new StoreFailure("Table " + table + " cannot be read", e);
    }
  }

  /** Writes a table as a Parquet file. */
  public void writeParquet(String table, Path file) {
    execute("COPY \"" + table + "\" TO '" + quoted(file) + "' (FORMAT parquet)");
  }

  /** Makes a table of all Parquet files of a folder. */
  void readParquet(String table, Path folder) {
    execute("CREATE OR REPLACE TABLE \"" + table + "\" AS SELECT * FROM read_parquet('" + quoted(folder)
        + "/*.parquet')");
  }

  private static String quoted(Path path) {
    return path.toString().replace("'", "''");
  }

  private void execute(String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new StoreFailure("DuckDB refuses: " + sql, e);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new StoreFailure("DuckDB does not close", e);
    }
  }
}
