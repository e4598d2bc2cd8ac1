package vn.canbang.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.canbang.core.engine.SmallCatalogue;
import vn.canbang.core.store.Warehouse.QueryResult;
import vn.canbang.core.store.WarehouseException;

class SqlSandboxTest {
  @TempDir
  Path data;
  private DuckDbWarehouse warehouse;

  @BeforeEach
  void open() {
    warehouse = DuckDbWarehouse.open(data, SmallCatalogue.make(), Clock.systemUTC(), 1);
  }

  @AfterEach
  void close() {
    warehouse.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"document", "fact_current", "decision", "observation", "claim", "series", "gap",
      "target_in_force", "indicator", "unit", "citation"})
  void theDocumentedTablesCanBeRead(String table) {
    assertThat(warehouse.sql("SELECT * FROM " + table, 10).columns()).isNotEmpty();
    assertThat(warehouse.sql("DESCRIBE " + table, 100).rows()).isNotEmpty();
    assertThat(warehouse.sql("SHOW TABLES", 100).rows()).extracting(row -> row.get(0)).contains(table);
  }

  @Test
  void valuesComeAsPlainTypesAndRowsAreLimited() {
    QueryResult result = warehouse.sql("""
        WITH n AS (SELECT unnest([1, 2, 3]) AS i)
        SELECT i, 0.5::DOUBLE AS d, 2.50 AS e, true AS b, DATE '2025-07-01' AS t, NULL AS z FROM n ORDER BY i;""", 2);
    assertThat(result.columns()).containsExactly("i", "d", "e", "b", "t", "z");
    assertThat(result.rows().get(0)).isEqualTo(
        java.util.Arrays.asList(1L, 0.5, new BigDecimal("2.5"), true, LocalDate.of(2025, 7, 1), null));
    assertThat(result.rows()).hasSize(2);
    assertThat(result.cut()).isTrue();
    assertThat(warehouse.sql("SELECT 1", 1).cut()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"INSERT INTO unit SELECT * FROM unit", "DELETE FROM unit", "DROP VIEW series",
      "CREATE TABLE t AS SELECT 1", "COPY unit TO 'unit.csv'", "ATTACH 'other.duckdb'", "INSTALL httpfs",
      "LOAD httpfs", "PRAGMA database_list", "SET enable_external_access = true", "RESET lock_configuration",
      "CALL pragma_version()", "SELECT 1; SELECT 2", "SELECT 1; DROP VIEW series", "EXPORT DATABASE 'x'",
      "BEGIN TRANSACTION", "USE record", "DETACH record", "CHECKPOINT record", ""})
  void whatIsNotOneQueryIsRefused(String sql) {
    assertThat(refusal(sql).code()).isEqualTo("sql_not_read_only");
  }

  @Test
  void filesNetworkAndEnvironmentAreOutOfReach() throws Exception {
    Path secret = Files.writeString(data.resolve("secret.csv"), "a,b\n1,2\n");
    for (String sql : List.of("SELECT * FROM read_csv('" + secret + "')", "SELECT * FROM '" + secret + "'",
        "SELECT * FROM read_text('" + secret + "')", "SELECT * FROM glob('" + data + "/*')",
        "SELECT * FROM read_parquet('https://example.org/x.parquet')", "SELECT getenv('HOME')",
        "SELECT * FROM sniff_csv('" + secret + "')",
        "SELECT * FROM read_blob('/etc/passwd')",
        "SELECT * FROM parquet_metadata('" + secret + "')", "SELECT * FROM duckdb_logs_parsed('x')")) {
      assertThat(refusal(sql).code()).as(sql).isEqualTo("sql_error");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"SELECT * FROM record.main.extraction_run", "SELECT * FROM record.document",
      "SELECT (SELECT count(*) FROM internal.fact_state)", "DESCRIBE record.fact",
      "SELECT * FROM query('SELECT * FROM record.main.fact')", "SELECT * FROM query_table('record.main.fact')",
      "SELECT * FROM json_execute_serialized_sql(json_serialize_sql('SELECT * FROM record.main.fact'))",
      "WITH x AS (SELECT * FROM record.fact) SELECT * FROM x"})
  void whatLiesBehindTheViewsIsOutOfReach(String sql) {
    assertThat(refusal(sql).code()).isEqualTo("sql_unknown_table");
  }

  @Test
  void aQueryThatTakesTooLongIsStopped() {
    assertThat(refusal("SELECT count(*) FROM range(100000000) a, range(100000000) b WHERE a.range % 7 = b.range % 11")
        .code()).isEqualTo("sql_timeout");
    assertThat(warehouse.sql("SELECT 1", 1).rows()).hasSize(1);
  }

  @Test
  void mistakesAreToldInBothLanguages() {
    WarehouseException unknown = refusal("SELECT nothing FROM unit");
    assertThat(unknown.code()).isEqualTo("sql_error");
    assertThat(unknown.message(false)).startsWith("Câu lệnh SQL có lỗi: ").contains("nothing");
    assertThat(unknown.message(true)).startsWith("The SQL has an error: ").contains("nothing");
    assertThatThrownBy(() -> warehouse.sql("SELEKT 1", 1)).isInstanceOf(WarehouseException.class);
  }

  private WarehouseException refusal(String sql) {
    WarehouseException refusal =
        catchThrowableOfType(WarehouseException.class, () -> warehouse.sql(sql, 10));
    assertThat(refusal).as(sql).isNotNull();
    return refusal;
  }
}
