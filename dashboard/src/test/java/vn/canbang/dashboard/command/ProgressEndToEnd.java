package vn.canbang.dashboard.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.canbang.dashboard.command.BuiltProgram.Result;
import vn.canbang.dashboard.command.BuiltProgram.Started;

/** Long work says how far it is, to a person and to nobody else. */
class ProgressEndToEnd {
  private static final int DOCUMENTS = 60;
  /** Runs the rest of its words on a terminal of its own. */
  private static final String[] ON_A_TERMINAL = {"bash", "-c", "SHELL=/bin/bash script -qec \"$(printf '%q ' \"$@\")\" /dev/null", "bash"};
  private static final String FULL_BAR = "100% \\[=+\\] 60/60 tệp \\([\\d:]+ / [\\d:]+\\) ";
  private static final String RATE = "\\d+,\\d tệp/s";
  /** In the first second of its work the bar knows no rate yet; a warm server may need less. */
  private static final String RATE_IF_KNOWN = "(?:\\d+,\\d|\\?) tệp/s";

  @TempDir
  private Path folder;
  private BuiltProgram canbang;

  @BeforeEach
  void aFolderOfDocumentsOneOfThemBad() throws IOException {
    Path documents = Files.createDirectory(folder.resolve("bao-cao"));
    for (int i = 1; i < DOCUMENTS; i++) {
      Files.writeString(documents.resolve("ban-" + i + ".txt"), TestDocuments.report() + "\nBản thứ " + i + "\n");
    }
    Files.createFile(documents.resolve("rong.txt"));
    canbang = BuiltProgram.in(folder);
  }

  @Test
  void onATerminalABarShowsFilesRateAndRemainingTimeBelowWhatIsSaid() {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")), "no script (package bsdutils): no terminal to try");
    Result load = canbang.startedBy(ON_A_TERMINAL).run("load", "bao-cao");
    assertThat(load.code()).as(load.out()).isEqualTo(ExitCode.REFUSED);
    assertThat(load.out()).containsPattern(FULL_BAR + RATE).containsPattern("\u001B\\[2Kerror empty_file rong.txt: ")
        .containsPattern("\u001B\\[2Kban-1.txt: ");
  }

  @Test
  void aPipeGetsNoBar() {
    Result load = canbang.run("load", "bao-cao");
    assertThat(load.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(load.out() + load.err()).doesNotContain("%", "\r");
  }

  @Test
  void aServerDrawsTheBarOnTheCallersTerminalOnly() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")), "no script (package bsdutils): no terminal to try");
    try (Started server = canbang.start("serve", "--port", "0")) {
      server.await("http://localhost:");
      assertThat(canbang.startedBy(ON_A_TERMINAL).run("load", "bao-cao").out()).containsPattern(FULL_BAR + RATE_IF_KNOWN);
      Result again = canbang.run("load", "bao-cao");
      assertThat(again.out() + again.err()).contains("nothing new").doesNotContain("%", "\r");
      server.interrupt();
    }
  }
}
