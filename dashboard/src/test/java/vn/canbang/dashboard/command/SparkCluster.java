package vn.canbang.dashboard.command;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A Master and a Worker, each a process of its own, from the folder that the launcher builds. */
final class SparkCluster implements AutoCloseable {
  static final Path JARS = Path.of("").toAbsolutePath().getParent().resolve("warehouse/spark/target/canbang-spark/lib");
  private static final int ATTEMPTS = 300;

  private final Path home;
  private final String master;
  private final List<Process> processes = new ArrayList<>();

  private SparkCluster(Path home, String master) {
    this.home = home;
    this.master = master;
  }

  /** A Master without a Worker. */
  static SparkCluster startMaster(Path home) throws IOException, InterruptedException {
    int port = freePort();
    Files.createDirectories(home);
    Files.createSymbolicLink(home.resolve("jars"), JARS);
    SparkCluster cluster = new SparkCluster(home, "spark://127.0.0.1:" + port);
    cluster.launch("org.apache.spark.deploy.master.Master", "--host", "127.0.0.1", "--port", String.valueOf(port),
        "--webui-port", "0");
    awaitPort(port);
    return cluster;
  }

  void startWorker() throws IOException {
    launch("org.apache.spark.deploy.worker.Worker", "--host", "127.0.0.1", "--webui-port", "0", "--cores", "2", "--memory",
        "1g", "--work-dir", home.resolve("work").toString(), master);
  }

  String master() {
    return master;
  }

  /** How many programs the worker worked for. */
  long served() throws IOException {
    try (Stream<Path> applications = Files.list(home.resolve("work"))) {
      return applications.count();
    }
  }

  private void launch(String mainClass, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "@" + JARS.resolve("jvm.options"), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m", "-cp", JARS + "/*",
        mainClass));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(home.resolve("log.txt").toFile()));
    builder.environment().put("SPARK_HOME", home.toString());
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    processes.add(builder.start());
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static void awaitPort(int port) throws InterruptedException {
    for (int i = 0; i < ATTEMPTS; i++) {
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
        return;
      } catch (IOException notYet) {
        Thread.sleep(200);
      }
    }
    throw new IllegalStateException("The master does not answer on port " + port);
  }

  @Override
  public void close() {
    for (Process process : processes) {
      process.descendants().forEach(ProcessHandle::destroy);
      process.destroy();
    }
  }
}
