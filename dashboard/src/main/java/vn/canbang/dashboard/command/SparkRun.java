package vn.canbang.dashboard.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
  private final ChildRun child;

  private SparkRun(Path jars, ChildRun child) {
    this.jars = jars;
    this.child = child;
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
    return new SparkRun(jars, ChildRun.in(Files.createTempDirectory(parent, "spark-").toAbsolutePath()));
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
    return child.folder().resolve("in");
  }

  Path output() {
    return child.folder().resolve("out");
  }

  /** Makes {@link #output} of {@link #input}. */
  void derive(SparkMaster master) throws IOException, InterruptedException {
    int code = child.java(words(master), master.isThisMachine() ? Map.of("SPARK_LOCAL_IP", "127.0.0.1") : Map.of());
    if (code == NO_MASTER) {
      throw master.unreachable("Spark báo '" + child.lastLine() + "'", "Spark says '" + child.lastLine() + "'");
    }
    if (code == NO_WORKER) {
      throw Refusal.ofPlace("spark_no_worker", "cụm Spark " + master.url() + " không có máy nào nhận việc; hãy bật máy làm việc (Worker) hoặc chờ việc khác xong",
          "no worker of the Spark cluster " + master.url() + " took the work; start a Worker or wait until others are done");
    }
    if (code != 0) {
      throw Refusal.ofPlace("spark_failed", "Spark dừng vì lỗi (" + child.lastLine() + "). Với cụm nhiều máy, --work phải là thư mục mà mọi máy cùng thấy. Đặt CANBANG_DEBUG=1 để xem chi tiết",
          "Spark failed (" + child.lastLine() + "). With a cluster of several machines, --work must name a folder that all of them see. Set CANBANG_DEBUG=1 for details");
    }
  }

  private List<String> words(SparkMaster master) {
    List<String> words = new ArrayList<>(List.of("@" + jars.resolve("jvm.options")));
    words.addAll(QUICK_START);
    Stream.of(System.getenv().getOrDefault("CANBANG_SPARK_OPTIONS", "").split("\\s+")).filter(word -> !word.isEmpty())
        .forEach(words::add);
    words.addAll(List.of("-cp", jars + "/*", MAIN, master.url(), input().toString(), output().toString()));
    return words;
  }

  /** What Spark printed. */
  String printed() throws IOException {
    return child.printed();
  }

  @Override
  public void close() {
    child.close();
  }
}
