package vn.canbang.duckdb;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.duckdb.DuckDBConnection;

import vn.canbang.core.catalogue.Catalogue;
import vn.canbang.core.engine.Script;
import vn.canbang.core.engine.TableSchema;
import vn.canbang.core.engine.TableSchema.Column;
import vn.canbang.core.engine.TableSchema.Type;
import vn.canbang.core.series.Derivation;

/**
 * What a derivation read, kept beside its tables: they are up to date while it is still the same.
 *
 * @param run       latest reading of a document, 0 where there is none
 * @param decision  latest decision, 0 where there is none
 * @param kept      when a table was last kept, or null
 * @param catalogue versions of the catalogue and its overlay
 * @param scripts   hash of the scripts
 */
record SeriesStamp(long run, long decision, LocalDateTime kept, String catalogue, String scripts) {
  static final TableSchema SCHEMA = new TableSchema("stamp", List.of(new Column("run_id", Type.BIGINT),
      new Column("decision_id", Type.BIGINT), new Column("kept_at", Type.TIMESTAMP),
      new Column("catalogue", Type.VARCHAR), new Column("scripts", Type.VARCHAR)));

  /** Of the record as it is now. */
  static SeriesStamp now(DuckDBConnection connection, Catalogue catalogue) throws SQLException {
    String scripts = Derivation.SCRIPTS.stream().map(name -> Script.named(name).sql()).collect(Collectors.joining());
    try (Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery("""
        SELECT
          (SELECT coalesce(max(run_id), 0) FROM record.main.extraction_run) AS run_id,
          (SELECT coalesce(max(decision_id), 0) FROM record.main.decision) AS decision_id,
          (SELECT max(kept_at) FROM record.main.citation) AS kept_at""")) {
      result.next();
      return new SeriesStamp(result.getLong("run_id"), result.getLong("decision_id"),
          ResultRows.time(result, "kept_at"), catalogue.version() + " " + catalogue.overlay(),
          DocumentFiles.hash(scripts.getBytes(StandardCharsets.UTF_8)));
    }
  }

  /** Of the derived tables that are there. */
  static Optional<SeriesStamp> held(DuckDBConnection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("SELECT * FROM series.main.stamp")) {
      return result.next()
          ? Optional.of(new SeriesStamp(result.getLong("run_id"), result.getLong("decision_id"),
              ResultRows.time(result, "kept_at"), result.getString("catalogue"), result.getString("scripts")))
          : Optional.empty();
    }
  }

  /** Replaces the one held. Null leaves none: it is not known what the tables were derived from. */
  static void hold(DuckDBConnection connection, SeriesStamp stamp) throws SQLException {
    TableWriter.create(connection, "series", SCHEMA);
    if (stamp != null) {
      TableWriter.append(connection, "series", SCHEMA, List.of(
          Arrays.asList(stamp.run, stamp.decision, stamp.kept, stamp.catalogue, stamp.scripts)));
    }
  }

  /** True where something was recorded between this and the other. */
  boolean isOlderThan(SeriesStamp other) {
    return run < other.run || decision < other.decision
        || other.kept != null && (kept == null || kept.isBefore(other.kept));
  }

  /** True where there is something that a derivation would take up besides the catalogue. */
  boolean hasFigures() {
    return decision > 0 || kept != null;
  }
}
