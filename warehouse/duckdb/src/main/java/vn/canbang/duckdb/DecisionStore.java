package vn.canbang.duckdb;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.duckdb.DuckDBConnection;

import vn.canbang.core.engine.TableSchema;
import vn.canbang.core.engine.TableSchema.Column;
import vn.canbang.core.engine.TableSchema.Type;
import vn.canbang.core.fact.Fact;
import vn.canbang.core.notice.Notice;
import vn.canbang.core.review.AcceptanceRule;
import vn.canbang.core.review.Decision;
import vn.canbang.core.review.Verdict;
import vn.canbang.core.store.ReviewedFact;

/** Decisions, appended and never edited. */
final class DecisionStore {
  private static final TableSchema SCHEMA = new TableSchema("decision", List.of(
      new Column("decision_id", Type.BIGINT), new Column("document", Type.VARCHAR),
      new Column("fact_key", Type.VARCHAR), new Column("verdict", Type.VARCHAR), new Column("seen", Type.DECIMAL),
      new Column("corrected", Type.DECIMAL), new Column("corrected_numerator", Type.DECIMAL),
      new Column("corrected_denominator", Type.DECIMAL), new Column("reason", Type.VARCHAR),
      new Column("reviewer", Type.VARCHAR), new Column("decided_at", Type.TIMESTAMP),
      new Column("seen_statement", Type.VARCHAR)));
  private final Databases databases;

  DecisionStore(Databases databases) {
    this.databases = databases;
  }

  /** Appends all, or none and says of each why not. */
  List<Notice> append(List<Decision> decisions) {
    return databases.write(connection -> {
      Map<String, Map<String, Fact>> facts = new HashMap<>();
      for (Decision decision : decisions) {
        if (!facts.containsKey(decision.document())) {
          facts.put(decision.document(), factsByKey(connection, decision.document()));
        }
      }
      List<Notice> refusals = refusals(decisions, facts);
      decisions.stream().filter(DecisionStore::isByRule)
          .forEach(decision -> refusals.add(StoreNotices.reviewerReserved(decision.document(), decision.reviewer())));
      if (refusals.isEmpty()) {
        keep(connection, decisions.stream()
            .map(decision -> decision.seeing(facts.get(decision.document()).get(decision.factKey()))).toList());
      }
      return refusals;
    });
  }

  /** Its name is no person's, and taking back is the rule's alone. */
  private static boolean isByRule(Decision decision) {
    return decision.reviewer().strip().equalsIgnoreCase(AcceptanceRule.REVIEWER)
        || decision.verdict() == Verdict.WITHDRAW;
  }

  /** Appends decisions that were made on these very facts. */
  static void keep(DuckDBConnection connection, List<Decision> decisions) throws SQLException {
    TableWriter.append(connection, "record", SCHEMA, rows(nextId(connection), decisions));
  }

  private static List<Notice> refusals(List<Decision> decisions, Map<String, Map<String, Fact>> facts) {
    List<Notice> refusals = new ArrayList<>();
    for (Decision decision : decisions) {
      Fact fact = facts.get(decision.document()).get(decision.factKey());
      if (fact == null) {
        refusals.add(StoreNotices.decisionNamesNoFact(decision.document(), decision.factKey()));
      } else if (!sameNumber(decision.seen(), fact.value())) {
        refusals.add(StoreNotices.decisionSawOtherValue(fact.document(), decision.factKey(), decision.seen(),
            fact.value()));
      } else if (decision.seenStatement() != null && !decision.seenStatement().equals(fact.statement())) {
        refusals.add(StoreNotices.decisionSawOtherValue(fact.document(), decision.factKey(), decision.seenStatement(),
            fact.statement()));
      }
    }
    return refusals;
  }

  private static Map<String, Fact> factsByKey(DuckDBConnection connection, String document) throws SQLException {
    return FactStore.list(connection, document, null).stream()
        .collect(Collectors.toMap(ReviewedFact::key, ReviewedFact::fact));
  }

  private static boolean sameNumber(BigDecimal one, BigDecimal other) {
    return one == null || other == null ? one == other : one.compareTo(other) == 0;
  }

  private static List<List<Object>> rows(long firstId, List<Decision> decisions) {
    long next = firstId;
    List<List<Object>> rows = new ArrayList<>();
    for (Decision decision : decisions) {
      rows.add(Arrays.asList(next++, decision.document(), decision.factKey(),
          decision.verdict().name().toLowerCase(Locale.ROOT), decision.seen(), decision.corrected(),
          decision.correctedNumerator(), decision.correctedDenominator(), decision.reason(), decision.reviewer(),
          LocalDateTime.ofInstant(decision.time(), ZoneOffset.UTC), decision.seenStatement()));
    }
    return rows;
  }

  private static long nextId(DuckDBConnection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(
            "SELECT coalesce(max(decision_id), 0) + 1 FROM record.main.decision")) {
      result.next();
      return result.getLong(1);
    }
  }

  /** Oldest first. */
  List<Decision> list(String document, String factKey) {
    return databases.read(connection -> byFactKey(connection, document)).getOrDefault(factKey, List.of());
  }

  /** Every decision on facts of a document, oldest first. */
  static Map<String, List<Decision>> byFactKey(DuckDBConnection connection, String document) throws SQLException {
    try (PreparedStatement list = connection.prepareStatement(
        "SELECT * FROM record.main.decision WHERE document = ? ORDER BY decision_id")) {
      list.setString(1, document);
      try (ResultSet result = list.executeQuery()) {
        Map<String, List<Decision>> decisions = new HashMap<>();
        while (result.next()) {
          Decision decision = decision(result);
          decisions.computeIfAbsent(decision.factKey(), any -> new ArrayList<>()).add(decision);
        }
        return decisions;
      }
    }
  }

  static Decision decision(ResultSet row) throws SQLException {
    return new Decision(row.getString("document"), row.getString("fact_key"),
        Verdict.valueOf(row.getString("verdict").toUpperCase(Locale.ROOT)), ResultRows.decimal(row, "seen"),
        ResultRows.decimal(row, "corrected"), ResultRows.decimal(row, "corrected_numerator"),
        ResultRows.decimal(row, "corrected_denominator"), row.getString("reason"), row.getString("reviewer"),
        ResultRows.time(row, "decided_at").toInstant(ZoneOffset.UTC), row.getString("seen_statement"));
  }
}
