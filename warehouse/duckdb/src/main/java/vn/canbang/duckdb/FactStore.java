package vn.canbang.duckdb;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.duckdb.DuckDBConnection;

import vn.canbang.core.fact.Fact;
import vn.canbang.core.review.Decision;
import vn.canbang.core.store.ReadDocument;
import vn.canbang.core.store.ReviewedFact;

/** Facts of the latest readings with the decisions in force. */
final class FactStore {
  private static final String LIST = """
      SELECT f.* FROM memory.internal.fact_state f JOIN record.main.document d ON d.sha256 = f.document
      WHERE (? IS NULL OR f.document = ?) AND (? IS NULL OR f.state = ?)
      ORDER BY d.loaded_at, d.sha256, f.position""";
  private final Databases databases;

  FactStore(Databases databases) {
    this.databases = databases;
  }

  void append(DuckDBConnection connection, long run, ReadDocument document) throws SQLException {
    TableWriter.append(connection, "record", FactRows.SCHEMA, FactRows.rows(run, document));
  }

  List<Fact> listOfRun(DuckDBConnection connection, long run) throws SQLException {
    try (PreparedStatement list =
        connection.prepareStatement("SELECT * FROM record.main.fact WHERE run_id = ? ORDER BY position")) {
      list.setLong(1, run);
      try (ResultSet result = list.executeQuery()) {
        List<Fact> facts = new ArrayList<>();
        while (result.next()) {
          facts.add(FactRows.fact(result));
        }
        return facts;
      }
    }
  }

  List<ReviewedFact> list(String document, String state) {
    return databases.read(connection -> list(connection, document, state));
  }

  static List<ReviewedFact> list(DuckDBConnection connection, String document, String state) throws SQLException {
    try (PreparedStatement list = connection.prepareStatement(LIST)) {
      list.setString(1, document);
      list.setString(2, document);
      list.setString(3, state);
      list.setString(4, state);
      return reviewed(list);
    }
  }

  Optional<ReviewedFact> find(String id) {
    return databases.read(connection -> {
      try (PreparedStatement find =
          connection.prepareStatement("SELECT * FROM memory.internal.fact_state WHERE fact_id = ?")) {
        find.setString(1, id);
        return reviewed(find).stream().findFirst();
      }
    });
  }

  private static List<ReviewedFact> reviewed(PreparedStatement query) throws SQLException {
    try (ResultSet result = query.executeQuery()) {
      List<ReviewedFact> facts = new ArrayList<>();
      while (result.next()) {
        facts.add(reviewed(result));
      }
      return facts;
    }
  }

  private static ReviewedFact reviewed(ResultSet row) throws SQLException {
    String state = row.getString("state");
    boolean inForce = !state.equals("waiting") && !state.equals("ask_again");
    Decision decision = inForce ? DecisionStore.decision(row) : null;
    return new ReviewedFact(row.getString("fact_id"), row.getString("document"), row.getString("fact_key"),
        FactRows.fact(row), state, decision);
  }
}
