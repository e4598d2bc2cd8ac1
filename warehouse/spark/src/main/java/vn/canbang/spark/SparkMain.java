package vn.canbang.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import vn.canbang.core.series.Derivation;

/**
 * The derivation as a process of its own: {@code SparkMain MASTER INPUT OUTPUT}. INPUT has a folder of Parquet files for
 * each input table, as {@code DuckDbWarehouse.exportInputs} leaves them; OUTPUT gets one for each derived table, for
 * {@code importDerived}. Both must be folders that every worker sees. Starts with the options of {@code jvm.options} and
 * ends with the process that started it. Exit code 0 done, 1 failed, 2 wrong call, 3 the master lets nobody in, 4 no
 * worker took the work; the last line on standard error is the reason.
 */
public final class SparkMain {
  private static final int FAILED = 1;
  private static final int WRONG_CALL = 2;
  private static final int NO_MASTER = 3;
  private static final int NO_WORKER = 4;
  private static final Duration ENTRY_PATIENCE = Duration.ofSeconds(90);
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private SparkMain() {
  }

  public static void main(String[] arguments) {
    if (arguments.length != 3) {
      System.err.println("SparkMain MASTER INPUT OUTPUT");
      System.exit(WRONG_CALL);
    }
    ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(FAILED)));
    System.exit(derive(arguments[0], Path.of(arguments[1]), Path.of(arguments[2])));
  }

  private static int derive(String master, Path input, Path output) {
    AtomicBoolean entered = new AtomicBoolean();
    CompletableFuture.delayedExecutor(ENTRY_PATIENCE.toSeconds(), TimeUnit.SECONDS).execute(() -> giveUp(master, entered));
    try (SparkEngine engine = SparkEngine.on(master)) {
      entered.set(true);
      return engine.awaitWorker(PATIENCE) ? derive(engine, input, output)
          : failed(NO_WORKER, new IllegalStateException("No worker of " + master + " within " + PATIENCE));
    } catch (Exception noSession) {
      return failed(NO_MASTER, noSession);
    }
  }

  /** Something that listens and is no Spark lets a driver wait for many minutes. */
  private static void giveUp(String master, AtomicBoolean entered) {
    if (!entered.get()) {
      System.err.println("No Spark master answers at " + master + " within " + ENTRY_PATIENCE);
      Runtime.getRuntime().halt(NO_MASTER);
    }
  }

  private static int derive(SparkEngine engine, Path input, Path output) {
    try {
      for (Path table : tables(input)) {
        engine.readParquet(table.getFileName().toString(), table);
      }
      Derivation.run(engine);
      for (String table : Derivation.SCRIPTS) {
        engine.writeParquet(table, output.resolve(table));
      }
      return 0;
    } catch (Exception e) {
      return failed(FAILED, e);
    }
  }

  private static int failed(int code, Exception e) {
    e.printStackTrace();
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    System.err.println(String.valueOf(root.getMessage()).lines().findFirst().orElse(root.toString()));
    return code;
  }

  private static List<Path> tables(Path input) throws IOException {
    try (Stream<Path> folders = Files.list(input)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }
}
