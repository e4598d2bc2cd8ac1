package vn.canbang.duckdb;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.duckdb.DuckDBConnection;

import vn.canbang.core.engine.TableSchema;
import vn.canbang.core.engine.TableSchema.Column;
import vn.canbang.core.engine.TableSchema.Type;
import vn.canbang.core.fact.FactKind;
import vn.canbang.core.fact.Qualifier;
import vn.canbang.core.observation.Citation;
import vn.canbang.core.observation.Observation;
import vn.canbang.core.period.Period;

/** Observations that are no facts: rows of large tables, each set under the citation it came with. */
final class ObservationStore {
  private static final TableSchema SCHEMA = new TableSchema("observation", List.of(
      new Column("source", Type.VARCHAR), new Column("position", Type.INTEGER),
      new Column("indicator", Type.VARCHAR), new Column("unit_key", Type.VARCHAR), new Column("period", Type.VARCHAR),
      new Column("kind", Type.VARCHAR), new Column("dimensions", Type.VARCHAR), new Column("scope", Type.VARCHAR),
      new Column("value", Type.DECIMAL), new Column("numerator", Type.DECIMAL),
      new Column("denominator", Type.DECIMAL), new Column("qualifier", Type.VARCHAR),
      new Column("measure_unit", Type.VARCHAR), new Column("note", Type.VARCHAR)));
  private final Databases databases;
  private final Clock clock;

  ObservationStore(Databases databases, Clock clock) {
    this.databases = databases;
    this.clock = clock;
  }

  int keep(Citation source, List<Observation> observations) {
    return databases.write(connection -> {
      delete(connection, "DELETE FROM record.main.observation WHERE source = ?", source.id());
      delete(connection, "DELETE FROM record.main.citation WHERE citation_id = ?", source.id());
      insert(connection, source);
      TableWriter.append(connection, "record", SCHEMA, rows(source, observations));
      return observations.size();
    });
  }

  private static void delete(DuckDBConnection connection, String sql, String id) throws SQLException {
    try (PreparedStatement delete = connection.prepareStatement(sql)) {
      delete.setString(1, id);
      delete.execute();
    }
  }

  private void insert(DuckDBConnection connection, Citation source) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO record.main.citation VALUES (?, ?, ?, ?, ?, ?, ?)")) {
      insert.setString(1, source.id());
      insert.setString(2, source.publisher());
      insert.setString(3, source.title());
      insert.setString(4, source.address());
      insert.setString(5, source.read());
      insert.setBoolean(6, source.confirmed());
      insert.setObject(7, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
      insert.execute();
    }
  }

  private static List<List<Object>> rows(Citation source, List<Observation> observations) {
    List<List<Object>> rows = new ArrayList<>();
    for (Observation o : observations) {
      rows.add(Arrays.asList(source.id(), rows.size(), o.indicator(), o.unitKey(), o.period().toString(),
          o.kind().toString(), RecordJson.write(o.dimensions()), o.scope(), o.value(), o.numerator(),
          o.denominator(), o.qualifier().sign(), o.measureUnit(), o.note()));
    }
    return rows;
  }

  Optional<Citation> findCitation(String id) {
    return databases.read(connection -> {
      try (PreparedStatement find =
          connection.prepareStatement("SELECT * FROM record.main.citation WHERE citation_id = ?")) {
        find.setString(1, id);
        try (ResultSet result = find.executeQuery()) {
          return result.next() ? Optional.of(citation(result)) : Optional.empty();
        }
      }
    });
  }

  private static Citation citation(ResultSet row) throws SQLException {
    return new Citation(row.getString("citation_id"), row.getString("publisher"), row.getString("title"),
        row.getString("address"), row.getString("read_on"), row.getBoolean("confirmed"));
  }

  /** A kept observation with its place in its source and the time it was kept. */
  record Kept(Observation observation, int position, boolean confirmed, Instant keptAt) {
  }

  /** In large tables periods and dimensions repeat: each spelling is parsed once. */
  static List<Kept> list(DuckDBConnection connection) throws SQLException {
    try (Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery("""
        SELECT o.*, c.confirmed, c.kept_at FROM record.main.observation o
        JOIN record.main.citation c ON c.citation_id = o.source ORDER BY o.source, o.position""")) {
      List<Kept> kept = new ArrayList<>();
      Map<String, Period> periods = new HashMap<>();
      Map<String, Map<String, String>> dimensions = new HashMap<>();
      while (result.next()) {
        Period period = periods.computeIfAbsent(result.getString("period"), Period::parse);
        Map<String, String> parts =
            dimensions.computeIfAbsent(result.getString("dimensions"), RecordJson::dimensions);
        kept.add(new Kept(observation(result, period, parts), result.getInt("position"), result.getBoolean("confirmed"),
            ResultRows.time(result, "kept_at").toInstant(ZoneOffset.UTC)));
      }
      return kept;
    }
  }

  private static Observation observation(ResultSet row, Period period, Map<String, String> dimensions)
      throws SQLException {
    return new Observation(row.getString("indicator"), row.getString("unit_key"), period,
        FactKind.parse(row.getString("kind")), dimensions, row.getString("scope"),
        ResultRows.decimal(row, "value"), ResultRows.decimal(row, "numerator"),
        ResultRows.decimal(row, "denominator"), Qualifier.parse(row.getString("qualifier")),
        row.getString("measure_unit"), row.getString("source"), row.getString("note"));
  }
}
