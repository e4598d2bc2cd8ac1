package vn.canbang.dashboard.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * One derivation by Spark, in a process and a folder of its own. Spark is never on the class path of this program. Closing
 * it ends the process and removes the folder, and so does Ctrl-C.
 */
final class SparkRun implements AutoCloseable {
  private static final String MAIN = "vn.canbang.spark.SparkMain";
  /** Planning the scripts is the long part here, and the full compiler would take three times as long over it. */
  private static final List<String> QUICK_START = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
  private static final int NO_MASTER = 3;
  private static final int NO_WORKER = 4;

  private final Path jars;
  private final Path folder;
  private final Thread atExit = new Thread(this::clear);
  private Process process;

  private SparkRun(Path jars, Path folder) {
    this.jars = jars;
    this.folder = folder;
    Runtime.getRuntime().addShutdownHook(atExit);
  }

  /**
   * @param jars   folder with Spark, as the launcher names it
   * @param parent folder that every worker sees; it gets a folder that is removed again
   * @throws Refusal if Spark is not there
   */
  static SparkRun of(Path jars, Path parent) throws IOException {
    refuseIfMissing(jars);
    if (!Files.isDirectory(parent)) {
      throw Refusal.ofCall("folder_missing", "không có thư mục " + parent, "there is no folder " + parent);
    }
    return new SparkRun(jars, Files.createTempDirectory(parent, "spark-").toAbsolutePath());
  }

  /** @throws Refusal if this folder does not have Spark */
  static void refuseIfMissing(Path jars) {
    if (!Files.isRegularFile(jars.resolve("jvm.options"))) {
      throw Refusal.ofPlace("spark_missing", "bản cài đặt này không kèm Spark: hãy chép Spark của chương trình (gói làm bằng package --with-spark) vào "
          + jars + ", hoặc tính bằng --engine duckdb",
          "this installation has no Spark: put the program's Spark (from a bundle made by package --with-spark) into "
          + jars + ", or compute with --engine duckdb");
    }
  }

  Path input() {
    return folder.resolve("in");
  }

  Path output() {
    return folder.resolve("out");
  }

  /** Makes {@link #output} of {@link #input}. */
  void derive(SparkMaster master) throws IOException, InterruptedException {
    process = start(master);
    int code = process.waitFor();
    if (code == NO_MASTER) {
      throw master.unreachable("Spark báo '" + lastLine() + "'", "Spark says '" + lastLine() + "'");
    }
    if (code == NO_WORKER) {
      throw Refusal.ofPlace("spark_no_worker", "cụm Spark " + master.url() + " không có máy nào nhận việc; hãy bật máy làm việc (Worker) hoặc chờ việc khác xong",
          "no worker of the Spark cluster " + master.url() + " took the work; start a Worker or wait until others are done");
    }
    if (code != 0) {
      throw Refusal.ofPlace("spark_failed", "Spark dừng vì lỗi (" + lastLine() + "). Với cụm nhiều máy, --work phải là thư mục mà mọi máy cùng thấy. Đặt CANBANG_DEBUG=1 để xem chi tiết",
          "Spark failed (" + lastLine() + "). With a cluster of several machines, --work must name a folder that all of them see. Set CANBANG_DEBUG=1 for details");
    }
  }

  private Process start(SparkMaster master) throws IOException {
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "@" + jars.resolve("jvm.options")));
    command.addAll(QUICK_START);
    Stream.of(System.getenv().getOrDefault("CANBANG_SPARK_OPTIONS", "").split("\\s+")).filter(word -> !word.isEmpty())
        .forEach(command::add);
    command.addAll(List.of("-cp", jars + "/*", MAIN, master.url(), input().toString(), output().toString()));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
        .redirectErrorStream(true).redirectOutput(log().toFile());
    if (master.isThisMachine()) {
      builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    }
    return builder.start();
  }

  private Path log() {
    return folder.resolve("log.txt");
  }

  /** What Spark printed. */
  String printed() throws IOException {
    return Files.exists(log()) ? Files.readString(log()) : "";
  }

  private String lastLine() throws IOException {
    return printed().lines().filter(line -> !line.isBlank()).reduce((before, last) -> last).orElse("").strip();
  }

  private synchronized void clear() {
    if (process != null) {
      process.destroyForcibly().onExit().join();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (java.nio.file.NoSuchFileException gone) {
      return;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    clear();
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException stopping) {
      return;
    }
  }
}
