package vn.canbang.dashboard.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The built command line, run as a user does: a process with its own folder, output and exit code. */
final class BuiltProgram {
  private static final long PATIENCE_SECONDS = 180;
  private static int runs;

  private final Path launcher;
  private final Path folder;
  private final List<String> before;

  private BuiltProgram(Path launcher, Path folder, List<String> before) {
    this.launcher = launcher;
    this.folder = folder;
    this.before = before;
  }

  /** The launcher of these sources, called in a folder. */
  static BuiltProgram in(Path folder) {
    return at(Path.of("").toAbsolutePath().getParent().resolve("canbang"), folder);
  }

  static BuiltProgram at(Path launcher, Path folder) {
    return new BuiltProgram(launcher, folder, List.of());
  }

  /** The same, started by another program. */
  BuiltProgram startedBy(String... words) {
    return new BuiltProgram(launcher, folder, List.of(words));
  }

  /** What a run gave. */
  record Result(int code, String out, String err) {
  }

  Result run(String... arguments) {
    try {
      Started started = start(arguments);
      if (!started.process().waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        started.process().destroyForcibly();
        throw new IllegalStateException("No end to canbang " + List.of(arguments));
      }
      return new Result(started.process().exitValue(), started.out(), started.err());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A run that goes on; whoever starts it stops it. */
  record Started(Process process, Path outFile, Path errFile) implements AutoCloseable {
    String out() throws IOException {
      return Files.readString(outFile);
    }

    String err() throws IOException {
      return Files.readString(errFile);
    }

    /** Waits until a word stands in its output. */
    void await(String word) throws IOException, InterruptedException {
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
      while (!out().contains(word)) {
        if (!process.isAlive() || System.nanoTime() > end) {
          throw new IllegalStateException("Never said " + word + ": " + out() + err());
        }
        Thread.sleep(100);
      }
    }

    /** As Ctrl-C does. */
    int interrupt() throws IOException, InterruptedException {
      new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
      process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
      return process.exitValue();
    }

    @Override
    public void close() {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  Started start(String... arguments) throws IOException {
    Files.createDirectories(folder);
    Path outFile = Files.createTempFile(folder, ".out" + runs++, "");
    Path errFile = Files.createTempFile(folder, ".err" + runs++, "");
    List<String> words = new ArrayList<>(before);
    words.add(launcher.toString());
    words.addAll(List.of(arguments));
    Process process = new ProcessBuilder(words).directory(folder.toFile()).redirectInput(new java.io.File("/dev/null"))
        .redirectOutput(outFile.toFile()).redirectError(errFile.toFile()).start();
    return new Started(process, outFile, errFile);
  }
}
