package vn.canbang.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.spark.launcher.JavaModuleOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.canbang.core.engine.Engine;
import vn.canbang.core.engine.EngineContract;
import vn.canbang.core.engine.TableSchema;
import vn.canbang.core.series.Derivation;
import vn.canbang.core.series.InputTable;

/** The contract on a Master and a Worker, and the whole derivation as a process of its own. */
class SparkEngineTest extends EngineContract {
  @TempDir
  static Path home;
  private static SparkCluster cluster;
  private static SparkEngine engine;

  @BeforeAll
  static void start() {
    SparkCluster.FOR_FEW_ROWS.forEach(System::setProperty);
    cluster = SparkCluster.start(home);
    engine = SparkEngine.on(cluster.master());
  }

  @AfterAll
  static void stop() {
    engine.close();
    cluster.close();
  }

  @Override
  protected Engine engine() {
    return engine;
  }

  @Test
  void aProcessOfItsOwnDerivesTheSameTables(@TempDir Path exchange) throws Exception {
    for (InputTable table : inputs()) {
      TableSchema copy = new TableSchema("copy", table.schema().columns());
      engine.load(copy, table.rows());
      engine.writeParquet("copy", exchange.resolve("in").resolve(table.schema().name()));
    }
    int exit = cluster.run("derive", "vn.canbang.spark.SparkMain", "local[2]", exchange.resolve("in").toString(),
        exchange.resolve("out").toString());
    assertThat(exit).as(() -> printed("derive")).isZero();
    for (String table : Derivation.SCRIPTS) {
      engine.readParquet("read_back", exchange.resolve("out").resolve(table));
      assertThat(engine.read("read_back")).as(table).isEqualTo(derivedRows(table));
    }
  }

  @Test
  void theOptionsForJavaAreThoseSparkAsksFor() throws Exception {
    assertThat(Files.readAllLines(Path.of("jvm.options")))
        .containsExactly(JavaModuleOptions.defaultModuleOptionArray());
  }

  @Test
  void theClassPathHasNoSpring() {
    assertThat(SparkCluster.classPath()).noneMatch(entry -> entry.contains("org/springframework"));
  }

  private static String printed(String name) {
    try {
      return Files.readString(home.resolve(name + ".txt"));
    } catch (java.io.IOException e) {
      return e.toString();
    }
  }
}
