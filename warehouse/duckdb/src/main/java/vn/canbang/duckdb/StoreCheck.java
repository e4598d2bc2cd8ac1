package vn.canbang.duckdb;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.duckdb.DuckDBConnection;

import vn.canbang.core.catalogue.Catalogue;
import vn.canbang.core.notice.Notice;
import vn.canbang.core.notice.Severity;

/** The store against its own rules. */
final class StoreCheck {
  private final Databases databases;
  private final DocumentFiles files;
  private final Catalogue catalogue;

  StoreCheck(Databases databases, DocumentFiles files, Catalogue catalogue) {
    this.databases = databases;
    this.catalogue = catalogue;
    this.files = files;
  }

  List<Notice> run() {
    return databases.read(connection -> {
      List<Notice> notices = new ArrayList<>();
      List<String> documents = column(connection, "SELECT sha256 FROM record.main.document ORDER BY sha256");
      checkFiles(documents, notices);
      checkRuns(connection, notices);
      checkDecisions(connection, notices);
      checkSeries(connection, notices);
      return notices;
    });
  }

  private void checkFiles(List<String> documents, List<Notice> notices) {
    for (String name : files.listUnfinished()) {
      notices.add(problem("unfinished_file", name,
          "Tệp ghi dở còn sót lại; có thể xóa.", "A file whose writing was cut off; it can be deleted."));
    }
    List<String> kept = files.list();
    for (String name : kept) {
      if (!documents.contains(name)) {
        notices.add(problem("bytes_without_document", name,
            "Có tệp nhưng kho không ghi nhận văn bản nào; hãy nạp lại tệp này hoặc xóa đi.",
            "A file of which the record knows no document; load it again or delete it."));
      } else if (!DocumentFiles.hash(files.read(name)).equals(name)) {
        notices.add(problem("bytes_differ", name,
            "Nội dung tệp không còn khớp với mã SHA-256; hãy khôi phục từ bản sao lưu.",
            "The file's content no longer has its SHA-256; restore it from a backup."));
      }
    }
    for (String document : documents) {
      if (!kept.contains(document)) {
        notices.add(problem("document_without_bytes", document,
            "Kho ghi nhận văn bản nhưng thiếu tệp gốc; hãy khôi phục từ bản sao lưu.",
            "The record knows the document but its file is missing; restore it from a backup."));
      }
    }
  }

  private static void checkRuns(DuckDBConnection connection, List<Notice> notices) throws SQLException {
    for (String document : column(connection, """
        SELECT d.sha256 FROM record.main.document d
        WHERE NOT EXISTS (SELECT 1 FROM record.main.extraction_run r WHERE r.document = d.sha256)
        ORDER BY d.sha256""")) {
      notices.add(problem("document_without_reading", document,
          "Văn bản chưa có lần đọc nào.", "The document has no reading."));
    }
    for (String document : column(connection, """
        SELECT r.document FROM record.main.extraction_run r
        WHERE r.facts <> (SELECT count(*) FROM record.main.fact f WHERE f.run_id = r.run_id)
        ORDER BY r.run_id""")) {
      notices.add(problem("facts_missing", document,
          "Số dòng số liệu của một lần đọc không khớp với số đã ghi nhận.",
          "A reading does not have as many facts as it says."));
    }
  }

  private static void checkDecisions(DuckDBConnection connection, List<Notice> notices) throws SQLException {
    for (String decision : column(connection, """
        SELECT d.document || ' ' || d.fact_key FROM record.main.decision d
        WHERE NOT EXISTS (
          SELECT 1 FROM record.main.fact f WHERE f.document = d.document AND f.fact_key = d.fact_key)
        ORDER BY d.decision_id""")) {
      notices.add(problem("decision_without_fact", decision,
          "Quyết định không ứng với số liệu nào của bất kỳ lần đọc nào.",
          "The decision names no fact of any reading."));
    }
  }

  private void checkSeries(DuckDBConnection connection, List<Notice> notices) throws SQLException {
    SeriesStamp now = SeriesStamp.now(connection, catalogue);
    if (SeriesStamp.held(connection).map(held -> !held.equals(now)).orElse(now.hasFigures())) {
      notices.add(StoreNotices.seriesOutOfDate());
    }
  }

  private static List<String> column(DuckDBConnection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery(sql)) {
      List<String> values = new ArrayList<>();
      while (result.next()) {
        values.add(result.getString(1));
      }
      return values;
    }
  }

  private static Notice problem(String code, String what, String vi, String en) {
    return new Notice(code, Severity.ERROR, what, null, vi, en);
  }
}
