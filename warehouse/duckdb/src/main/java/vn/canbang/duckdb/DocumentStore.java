package vn.canbang.duckdb;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.duckdb.DuckDBConnection;

import vn.canbang.core.document.Block;
import vn.canbang.core.notice.Notice;
import vn.canbang.core.store.ReadDocument;
import vn.canbang.core.store.StoredDocument;
import vn.canbang.core.store.Warehouse.LoadOutcome;

/** Documents and their readings. */
final class DocumentStore {
  private static final int SHORTEST_HASH = 8;
  private final Databases databases;
  private final DocumentFiles files;
  private final FactStore facts;
  private final RuleDecisions rule;
  private final Clock clock;

  DocumentStore(Databases databases, DocumentFiles files, FactStore facts, Clock clock) {
    this.databases = databases;
    this.files = files;
    this.facts = facts;
    this.rule = new RuleDecisions(clock);
    this.clock = clock;
  }

  LoadOutcome load(ReadDocument document) {
    requireOwnHash(document);
    return databases.write(connection -> {
      Optional<Run> known = findRun(connection, document.sha256());
      if (known.isPresent()) {
        return keepAgain(connection, document, known.get());
      }
      return keepNew(connection, document);
    });
  }

  LoadOutcome reread(ReadDocument document) {
    requireOwnHash(document);
    return databases.write(connection -> {
      Run known = findRun(connection, document.sha256())
          .orElseThrow(() -> StoreNotices.unknownDocument(document.name()));
      return keepReading(connection, document, known);
    });
  }

  private static void requireOwnHash(ReadDocument document) {
    if (!DocumentFiles.hash(document.bytes()).equals(document.sha256())) {
      throw StoreNotices.hashDiffers(document.name());
    }
  }

  private LoadOutcome keepAgain(DuckDBConnection connection, ReadDocument document, Run known) throws SQLException {
    if (document.reader().equals(known.reader())) {
      return outcome(connection, document, false, List.of(StoreNotices.alreadyKept(document.name(), known.name())));
    }
    return keepReading(connection, document, known);
  }

  /** The bytes are on disk before the transaction commits; they go again if it does not. */
  private LoadOutcome keepNew(DuckDBConnection connection, ReadDocument document) throws SQLException {
    boolean wasThere = files.has(document.sha256());
    files.keep(document.sha256(), document.bytes());
    try {
      insertDocument(connection, document);
      insertRun(connection, document);
      LoadOutcome outcome = outcome(connection, document, true, decidedByRule(connection, document));
      connection.commit();
      return outcome;
    } catch (SQLException | RuntimeException e) {
      if (!wasThere) {
        files.remove(document.sha256());
      }
      throw e;
    }
  }

  private LoadOutcome keepReading(DuckDBConnection connection, ReadDocument document, Run known) throws SQLException {
    boolean same = document.reader().equals(known.reader())
        && document.facts().equals(facts.listOfRun(connection, known.runId()));
    if (same) {
      return unchanged(connection, document);
    }
    insertRun(connection, document);
    return outcome(connection, document, true, decidedByRule(connection, document));
  }

  /** The rule may have been switched on since the reading was kept. */
  private LoadOutcome unchanged(DuckDBConnection connection, ReadDocument document) throws SQLException {
    List<Notice> notices = new ArrayList<>(List.of(StoreNotices.readingUnchanged(document.name())));
    List<Notice> decided = rule.apply(connection, document);
    notices.addAll(decided);
    return outcome(connection, document, decided.stream().anyMatch(StoreNotices::isDecidedByRule), notices);
  }

  /** The document's notices and what was decided by rule. */
  private List<Notice> decidedByRule(DuckDBConnection connection, ReadDocument document) throws SQLException {
    List<Notice> notices = new ArrayList<>(document.notices());
    notices.addAll(rule.apply(connection, document));
    return notices;
  }

  private void insertDocument(DuckDBConnection connection, ReadDocument document) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO record.main.document VALUES (?, ?, ?, ?, ?)")) {
      insert.setString(1, document.sha256());
      insert.setString(2, document.name());
      insert.setString(3, document.format());
      insert.setLong(4, document.bytes().length);
      insert.setObject(5, now());
      insert.execute();
    }
  }

  private void insertRun(DuckDBConnection connection, ReadDocument document) throws SQLException {
    long run = nextRun(connection);
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO record.main.extraction_run VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      insert.setLong(1, run);
      insert.setString(2, document.sha256());
      insert.setString(3, document.reader());
      insert.setObject(4, now());
      insert.setString(5, document.head() == null ? null : RecordJson.write(document.head()));
      insert.setString(6, RecordJson.writeBlocks(document.blocks()));
      insert.setString(7, RecordJson.write(document.notices()));
      insert.setInt(8, document.facts().size());
      insert.setString(9, RecordJson.write(document.unlinked()));
      insert.setString(10, RecordJson.write(document.issued()));
      insert.execute();
    }
    facts.append(connection, run, document);
  }

  private static long nextRun(DuckDBConnection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(
            "SELECT coalesce(max(run_id), 0) + 1 FROM record.main.extraction_run")) {
      result.next();
      return result.getLong(1);
    }
  }

  private LocalDateTime now() {
    return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  private static LoadOutcome outcome(DuckDBConnection connection, ReadDocument document, boolean changed,
      List<Notice> notices) throws SQLException {
    try (PreparedStatement count = connection.prepareStatement("SELECT count(*),"
        + " count(*) FILTER (state IN ('waiting', 'ask_again')) FROM memory.internal.fact_state WHERE document = ?")) {
      count.setString(1, document.sha256());
      try (ResultSet result = count.executeQuery()) {
        result.next();
        return new LoadOutcome(document.sha256(), changed, result.getInt(1), result.getInt(2), notices);
      }
    }
  }

  private record Run(long runId, String reader, String name) {
  }

  private static Optional<Run> findRun(DuckDBConnection connection, String sha256) throws SQLException {
    try (PreparedStatement find = connection.prepareStatement("SELECT r.run_id, r.reader, d.name"
        + " FROM memory.internal.latest_run r JOIN record.main.document d ON d.sha256 = r.document WHERE d.sha256 = ?")) {
      find.setString(1, sha256);
      try (ResultSet result = find.executeQuery()) {
        return result.next()
            ? Optional.of(new Run(result.getLong(1), result.getString(2), result.getString(3)))
            : Optional.empty();
      }
    }
  }

  List<StoredDocument> list() {
    return databases.read(DocumentStore::list);
  }

  static List<StoredDocument> list(DuckDBConnection connection) throws SQLException {
    try (Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery("""
        SELECT d.sha256, d.name, d.format, d.loaded_at, r.reader, r.head, r.notices, r.facts, r.unlinked, r.issued,
          count(f.state) FILTER (f.state IN ('waiting', 'ask_again')) AS waiting,
          count(f.state) FILTER (f.state IN ('accepted', 'corrected')) AS accepted,
          count(f.state) FILTER (f.state = 'rejected') AS rejected
        FROM record.main.document d
        JOIN memory.internal.latest_run r ON r.document = d.sha256
        LEFT JOIN memory.internal.fact_state f ON f.document = d.sha256
        GROUP BY ALL
        ORDER BY d.loaded_at, d.sha256""")) {
      List<StoredDocument> documents = new ArrayList<>();
      while (result.next()) {
        documents.add(document(result));
      }
      return documents;
    }
  }

  private static StoredDocument document(ResultSet result) throws SQLException {
    String head = result.getString("head");
    return new StoredDocument(result.getString("sha256"), result.getString("name"), result.getString("format"),
        ResultRows.time(result, "loaded_at").toInstant(ZoneOffset.UTC), result.getString("reader"),
        head == null ? null : RecordJson.head(head), result.getInt("facts"), result.getInt("waiting"),
        result.getInt("accepted"), result.getInt("rejected"),
        RecordJson.unlinked(result.getString("unlinked")), RecordJson.issued(result.getString("issued")),
        RecordJson.notices(result.getString("notices")));
  }

  Optional<StoredDocument> find(String hashOrName) {
    List<StoredDocument> all = list();
    Optional<StoredDocument> exact = only(all.stream().filter(d -> d.sha256().equals(hashOrName)).toList());
    if (exact.isPresent()) {
      return exact;
    }
    Optional<StoredDocument> named = only(all.stream().filter(d -> d.name().equals(hashOrName)).toList());
    if (named.isPresent() || hashOrName.length() < SHORTEST_HASH) {
      return named;
    }
    return only(all.stream().filter(d -> d.sha256().startsWith(hashOrName)).toList());
  }

  private static Optional<StoredDocument> only(List<StoredDocument> found) {
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  byte[] bytesOf(String sha256) {
    if (!files.has(sha256)) {
      throw StoreNotices.unknownDocument(sha256);
    }
    return files.read(sha256);
  }

  List<Block> blocksOf(String sha256) {
    return databases.read(connection -> {
      try (PreparedStatement find =
          connection.prepareStatement("SELECT blocks FROM memory.internal.latest_run WHERE document = ?")) {
        find.setString(1, sha256);
        try (ResultSet result = find.executeQuery()) {
          if (!result.next()) {
            throw StoreNotices.unknownDocument(sha256);
          }
          return RecordJson.blocks(result.getString(1));
        }
      }
    });
  }
}
