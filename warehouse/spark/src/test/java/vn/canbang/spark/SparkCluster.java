package vn.canbang.spark;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A real cluster of one machine: a Master and a Worker, each a process of its own, from the module's own jars. */
final class SparkCluster implements AutoCloseable {
  private static final List<String> QUICK_START = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
  /** A few rows need neither compiled plans nor the full compiler, which take longer than the rows. */
  static final Map<String, String> FOR_FEW_ROWS = Map.of("spark.sql.codegen.wholeStage", "false",
      "spark.sql.codegen.factoryMode", "NO_CODEGEN",
      "spark.sql.shuffle.partitions", "1", "spark.sql.adaptive.enabled", "false",
      "spark.executor.extraJavaOptions", String.join(" ", QUICK_START));
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private final Path home;
  private final String master;
  private final List<Process> processes = new ArrayList<>();

  private SparkCluster(Path home, int port) {
    this.home = home;
    this.master = "spark://127.0.0.1:" + port;
  }

  static SparkCluster start(Path home) {
    int port = freePort();
    SparkCluster cluster = new SparkCluster(home, port);
    cluster.linkJars();
    cluster.launch("master", "org.apache.spark.deploy.master.Master", "--host", "127.0.0.1", "--port",
        String.valueOf(port), "--webui-port", "0");
    awaitPort(port);
    cluster.launch("worker", "org.apache.spark.deploy.worker.Worker", "--host", "127.0.0.1", "--webui-port", "0",
        "--cores", "2", "--memory", "1g", "--work-dir", home.resolve("work").toString(), cluster.master);
    return cluster;
  }

  String master() {
    return master;
  }

  /** Runs a main class in a process of its own and waits for it. What it prints goes to a file of that name. */
  int run(String name, String mainClass, String... arguments) throws InterruptedException {
    return launch(name, mainClass, arguments).waitFor();
  }

  /** Workers start their executors with the jars in the folder that SPARK_HOME names. */
  private void linkJars() {
    try {
      Path jars = Files.createDirectories(home.resolve("jars"));
      for (String entry : classPath()) {
        Path jar = Path.of(entry);
        if (entry.endsWith(".jar")) {
          Files.createSymbolicLink(jars.resolve(jar.getFileName()), jar);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> classPath() {
    String real = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return List.of(real.split(File.pathSeparator));
  }

  private Process launch(String name, String mainClass, String... arguments) {
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "@" + Path.of("jvm.options").toAbsolutePath(), "-Xmx1g", "-cp", String.join(File.pathSeparator, classPath())));
    command.addAll(1, QUICK_START);
    FOR_FEW_ROWS.forEach((key, value) -> command.add("-D" + key + "=" + value));
    command.add(mainClass);
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
        .redirectOutput(home.resolve(name + ".txt").toFile());
    builder.environment().put("SPARK_HOME", home.toString());
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    try {
      Process process = builder.start();
      processes.add(process);
      return process;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void awaitPort(int port) {
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end)) {
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
        if (socket.isConnected()) {
          return;
        }
      } catch (IOException notYet) {
        pause();
      }
    }
    throw new IllegalStateException("The master does not answer on port " + port);
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    processes.forEach(process -> {
      try (Stream<ProcessHandle> children = process.descendants()) {
        children.forEach(ProcessHandle::destroy);
      }
      process.destroy();
    });
  }
}
