package vn.canbang.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.canbang.duckdb.SampleDocuments.accept;
import static vn.canbang.duckdb.SampleDocuments.fact;
import static vn.canbang.duckdb.SampleDocuments.report;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.canbang.core.engine.SmallCatalogue;
import vn.canbang.core.store.ReadDocument;
import vn.canbang.core.store.ReviewedFact;
import vn.canbang.core.store.WarehouseException;

class RecordSchemaTest {
  @TempDir
  Path data;

  @Test
  void aRecordOfTheFirstVersionIsMigratedWithItsDecisions() throws SQLException {
    ReadDocument document = report("1", fact(1, "M2.CT3", "2023", "20.5"), fact(2, "M2.CT3", "2022", "19"));
    try (DuckDbWarehouse warehouse = open()) {
      warehouse.load(document);
      warehouse.decide(List.of(accept(document, 0)));
    }
    change("ALTER TABLE decision DROP COLUMN seen_statement", "ALTER TABLE fact DROP COLUMN place_offset",
        "ALTER TABLE extraction_run DROP COLUMN unlinked",
        "ALTER TABLE extraction_run DROP COLUMN issued", "DROP TABLE setting", "UPDATE schema_version SET version = 1");
    try (DuckDbWarehouse warehouse = open()) {
      assertThat(warehouse.decide(List.of(accept(document, 1)))).isEmpty();
      assertThat(warehouse.listFacts(null, null)).extracting(ReviewedFact::state).containsOnly("accepted");
    }
    open().close();
  }

  @Test
  void aRecordOfANewerProgramIsRefusedAndLeftAlone() throws SQLException {
    open().close();
    change("UPDATE schema_version SET version = " + (RecordSchema.VERSION + 1));
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(this::open)
          .isInstanceOfSatisfying(WarehouseException.class, e -> assertThat(e.code()).isEqualTo("store_newer"));
    }
  }

  private DuckDbWarehouse open() {
    return DuckDbWarehouse.open(data, SmallCatalogue.make());
  }

  private void change(String... statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + data.resolve("record.duckdb"));
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
