package vn.canbang.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

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
  void filesAreOutOfReachEvenWhereNoFunctionIsNamed() throws Exception {
    Path secret = Files.writeString(data.resolve("secret.csv"), "a,b\n1,2\n");
    assertThat(refusal("SELECT * FROM '" + secret + "'")).hasMessageContaining("disabled by configuration");
    assertThat(refusal("SELECT getenv('HOME')")).hasMessageContaining("getenv does not exist");
  }

  @ParameterizedTest
  @ValueSource(strings = {"read_csv('secret.csv')", "read_text('secret.csv')", "glob('*')", "sniff_csv('secret.csv')",
      "read_parquet('https://example.org/x.parquet')", "read_blob('/etc/passwd')", "parquet_metadata('x.parquet')",
      "duckdb_logs_parsed('x')", "query('SELECT * FROM record.main.fact')", "query_table('record.main.fact')",
      "json_execute_serialized_sql(json_serialize_sql('SELECT * FROM record.main.fact'))",
      "histogram('record.main.decision', reviewer)", "histogram_values('record.main.decision', reviewer)",
      "main.histogram('record.main.decision', reviewer)", "pragma_storage_info('record.main.fact')",
      "pragma_table_info('record.main.fact')", "duckdb_databases()", "duckdb_views()", "duckdb_tables",
      "pragma_database_list", "sqlite_master", "pg_tables", "information_schema.tables"})
  void whatStandsInFromIsAViewOrAHarmlessFunction(String source) {
    WarehouseException refusal = refusal("SELECT * FROM " + source);
    assertThat(refusal.code()).isEqualTo("sql_unknown_table");
    assertThat(refusal.message(true)).startsWith("Only the documented tables can be queried");
  }

  @ParameterizedTest
  @ValueSource(strings = {"SELECT * FROM record.main.extraction_run", "SELECT * FROM record.document",
      "SELECT (SELECT count(*) FROM internal.fact_state)", "DESCRIBE record.fact", "SHOW record.fact",
      "SHOW TABLES FROM record", "SELECT * FROM (SHOW TABLES FROM record.main)", "SHOW ALL TABLES", "SHOW DATABASES",
      "SUMMARIZE record.main.fact", "SELECT * FROM range(3) r, LATERAL (SELECT * FROM query_table('record.main.fact'))",
      "SELECT * FROM unnest((SELECT list(f) FROM record.main.fact f))",
      "WITH x AS (SELECT * FROM record.fact) SELECT * FROM x"})
  void whatLiesBehindTheViewsIsOutOfReach(String sql) {
    assertThat(refusal(sql).code()).isEqualTo("sql_unknown_table");
  }

  @Test
  void harmlessTableFunctionsWork() {
    assertThat(warehouse.sql("SELECT * FROM range(3), generate_series(1, 2), unnest([1, 2])", 100).rows()).hasSize(12);
    assertThat(warehouse.sql("SELECT key FROM json_each('{\"a\": 1}')", 10).rows()).hasSize(1);
    assertThat(warehouse.sql("SUMMARIZE unit", 100).rows()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"SELECT repeat('x', 2000000000)", "SELECT lpad('x', 1000000000, 'y')",
      "SELECT len(range(500000000))", "SELECT * FROM unit WHERE name = printf('%1000000000d', 1)"})
  void functionsThatMakeMuchOfLittleAreRefused(String sql) {
    assertThat(refusal(sql).code()).isEqualTo("sql_function");
  }

  @Test
  void aResultAndItsMakingHaveALimitOfSize() {
    assertThat(refusal("SELECT string_agg('xxxxxxxxxx', '') FROM range(3000000)").code()).isEqualTo("sql_too_large");
    assertThat(warehouse.sql("SELECT current_setting('memory_limit')", 1).rows().get(0).get(0)).isEqualTo("1.8 GiB");
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
