package vn.canbang.duckdb;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import org.duckdb.DuckDBConnection;

import vn.canbang.core.review.AcceptanceRule;

/** Whether facts are accepted by rule, and by which: the latest row of that name in {@code record.setting}. Rows are appended. */
final class RuleSetting {
  private static final String NAME = "acceptance_rule";
  private final Databases databases;
  private final Clock clock;

  RuleSetting(Databases databases, Clock clock) {
    this.databases = databases;
    this.clock = clock;
  }

  Optional<AcceptanceRule> find() {
    return databases.read(RuleSetting::find);
  }

  static Optional<AcceptanceRule> find(DuckDBConnection connection) throws SQLException {
    try (PreparedStatement find = connection.prepareStatement(
        "SELECT value FROM record.main.setting WHERE name = ? ORDER BY setting_id DESC LIMIT 1")) {
      find.setString(1, NAME);
      try (ResultSet result = find.executeQuery()) {
        return result.next() ? AcceptanceRule.ofReason(result.getString(1)) : Optional.empty();
      }
    }
  }

  /** Null switches it off. */
  void set(AcceptanceRule rule) {
    databases.write(connection -> {
      try (PreparedStatement insert = connection.prepareStatement("INSERT INTO record.main.setting VALUES (?, ?, ?, ?)")) {
        insert.setLong(1, nextId(connection));
        insert.setString(2, NAME);
        insert.setString(3, rule == null ? null : rule.reason());
        insert.setObject(4, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        insert.execute();
      }
      return null;
    });
  }

  private static long nextId(DuckDBConnection connection) throws SQLException {
    try (Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery(
        "SELECT coalesce(max(setting_id), 0) + 1 FROM record.main.setting")) {
      result.next();
      return result.getLong(1);
    }
  }
}
