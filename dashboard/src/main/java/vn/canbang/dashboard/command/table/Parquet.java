package vn.canbang.dashboard.command.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import vn.canbang.core.engine.TableSchema;
import vn.canbang.duckdb.DuckDbEngine;

/** A Parquet file, written by the embedded engine. */
final class Parquet {
  private static final String TABLE = "result";

  private Parquet() {
  }

  static void write(ResultTable table, OutputStream out) throws IOException {
    Path folder = Files.createTempDirectory("canbang");
    Path file = folder.resolve("result.parquet");
    try (DuckDbEngine engine = DuckDbEngine.inMemory()) {
      engine.load(schema(table), table.rows());
      engine.writeParquet(TABLE, file);
      Files.copy(file, out);
    } finally {
      Files.deleteIfExists(file);
      Files.delete(folder);
    }
  }

  private static TableSchema schema(ResultTable table) {
    return new TableSchema(TABLE, table.columns().stream().map(c -> new TableSchema.Column(c.name(), c.type())).toList());
  }
}
