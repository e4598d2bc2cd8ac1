package vn.canbang.dashboard.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A process of this installation that works in a temporary folder of its own. Closing it ends the process and removes the
 * folder, and so does Ctrl-C.
 */
final class ChildRun implements AutoCloseable {
  private final Path folder;
  private final Thread atExit = new Thread(this::clear);
  private Process process;

  private ChildRun(Path folder) {
    this.folder = folder;
    Runtime.getRuntime().addShutdownHook(atExit);
  }

  /** @param folder an empty one made for it */
  static ChildRun in(Path folder) {
    return new ChildRun(folder);
  }

  Path folder() {
    return folder;
  }

  /**
   * Runs Java and waits for its end. What it prints goes to {@link #printed}.
   *
   * @param words of the command behind {@code java}
   * @return its exit code
   */
  int java(List<String> words, Map<String, String> environment) throws IOException, InterruptedException {
    List<String> command = Stream.concat(Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()),
        words.stream()).toList();
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
        .redirectOutput(log().toFile());
    builder.environment().putAll(environment);
    process = builder.start();
    return process.waitFor();
  }

  private Path log() {
    return folder.resolve("log.txt");
  }

  String printed() throws IOException {
    return Files.exists(log()) ? Files.readString(log()) : "";
  }

  String lastLine() throws IOException {
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
    } catch (NoSuchFileException gone) {
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
