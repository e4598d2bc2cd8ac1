package vn.canbang.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import vn.canbang.core.series.Derivation;

/**
 * The derivation as a process of its own: {@code SparkMain MASTER INPUT OUTPUT}. INPUT has a folder of Parquet files for
 * each input table, as {@code DuckDbWarehouse.exportInputs} leaves them; OUTPUT gets one for each derived table, for
 * {@code importDerived}. Both must be folders that every worker sees. Starts with the options of {@code jvm.options}.
 * Exit code 0 done, 2 wrong call, 1 failed (Java says why).
 */
public final class SparkMain {
  private static final int WRONG_CALL = 2;

  private SparkMain() {
  }

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3) {
      System.err.println("SparkMain MASTER INPUT OUTPUT");
      System.exit(WRONG_CALL);
    }
    derive(arguments[0], Path.of(arguments[1]), Path.of(arguments[2]));
  }

  static void derive(String master, Path input, Path output) throws IOException {
    try (SparkEngine engine = SparkEngine.on(master)) {
      for (Path table : tables(input)) {
        engine.readParquet(table.getFileName().toString(), table);
      }
      Derivation.run(engine);
      for (String table : Derivation.SCRIPTS) {
        engine.writeParquet(table, output.resolve(table));
      }
    }
  }

  private static List<Path> tables(Path input) throws IOException {
    try (Stream<Path> folders = Files.list(input)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }
}
