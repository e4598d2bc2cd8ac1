package vn.canbang.dashboard.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandServerTest {
  private static final int LARGE = 5_000_000;

  @TempDir
  private Path data;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void carriesWordsFolderOutputAndExitCode() {
    try (CommandServer server = CommandServer.start(data, caller -> {
      caller.out().print(String.join("|", caller.arguments()) + " " + caller.directory() + " " + caller.outTerminal());
      caller.err().print("lời báo");
      return 7;
    })) {
      assertThat(call("load", "báo cáo 1.docx", "")).contains(7);
      assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("load|báo cáo 1.docx| /nơi/khác true");
      assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("lời báo");
    }
    assertThat(call("load")).isEmpty();
  }

  @Test
  void carriesLargeOutput() {
    try (CommandServer server = CommandServer.start(data, caller -> {
      caller.out().print("x".repeat(LARGE));
      return 0;
    })) {
      assertThat(call("sql")).contains(0);
      assertThat(out.size()).isEqualTo(LARGE);
    }
  }

  @Test
  void onlyTheOwnerReachesTheSocket() throws IOException {
    try (CommandServer server = CommandServer.start(data, caller -> 0)) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("channel")))).isEqualTo("rwx------");
    }
  }

  @Test
  void aLongPathHasItsSocketElsewhere() throws IOException {
    Path deep = Files.createDirectories(data.resolve("thư mục rất dài ".repeat(4).strip()).resolve("x".repeat(80)));
    try (CommandServer server = CommandServer.start(deep, caller -> 5)) {
      assertThat(call(deep, new PrintStream(out))).contains(5);
      Path address = deep.resolve("channel/elsewhere");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(address))).isEqualTo("rw-------");
      Path folder = Path.of(Files.readString(address)).getParent();
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder))).isEqualTo("rwx------");
    }
    assertThat(deep.resolve("channel")).isEmptyDirectory();
  }

  @Test
  void whatAKilledServerLeftBehindIsNoServerAndNoHindrance() throws IOException {
    Files.createDirectory(data.resolve("channel"));
    Files.createFile(data.resolve("channel/socket"));
    assertThat(CommandClient.isServed(data)).isFalse();
    try (CommandServer server = CommandServer.start(data, caller -> 0)) {
      assertThat(CommandClient.isServed(data)).isTrue();
    }
  }

  @Test
  void aCommandStopsWhenItsCallerHasLeft() throws InterruptedException {
    CountDownLatch stopped = new CountDownLatch(1);
    try (CommandServer server = CommandServer.start(data, caller -> {
      try {
        while (true) {
          caller.out().println("còn nữa");
        }
      } catch (CallerGone gone) {
        stopped.countDown();
        throw gone;
      }
    })) {
      OutputStream leaving = new OutputStream() {
        @Override
        public void write(int b) {
          throw new IllegalStateException("Ctrl-C");
        }
      };
      assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> call(data, new PrintStream(leaving))))
          .isInstanceOf(IllegalStateException.class);
      assertThat(stopped.await(10, TimeUnit.SECONDS)).isTrue();
    }
  }

  private Optional<Integer> call(String... arguments) {
    return CommandClient.run(data, Path.of("/nơi/khác"), arguments, new PrintStream(out), new PrintStream(err), true, false);
  }

  private Optional<Integer> call(Path folder, PrintStream target) {
    return CommandClient.run(folder, Path.of("/"), new String[] {"check"}, target, new PrintStream(err), false, false);
  }
}
