package vn.canbang.dashboard.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.canbang.dashboard.command.BuiltProgram.Result;
import vn.canbang.dashboard.command.BuiltProgram.Started;

/** {@code kill -9} while documents go in: what is kept is kept whole. */
class KilledLoadEndToEnd {
  private static final int DOCUMENTS = 60;
  private static final int KILLS = 3;

  @TempDir
  private Path folder;

  @Test
  void theStoreIsWholeAndTheRestLoadsLater() throws Exception {
    Path documents = Files.createDirectory(folder.resolve("văn bản"));
    for (int i = 0; i < DOCUMENTS; i++) {
      Files.writeString(documents.resolve("bản " + i + ".txt"), TestDocuments.report() + "\nBản thứ " + i + "\n");
    }
    BuiltProgram canbang = BuiltProgram.in(folder);
    int interrupted = 0;
    for (int kill = 1; kill <= KILLS; kill++) {
      long before = kept();
      try (Started load = canbang.start("load", "văn bản")) {
        while (load.process().isAlive() && kept() < before + 3L * kill) {
          Thread.sleep(5);
        }
        interrupted += load.process().isAlive() ? 1 : 0;
        load.process().destroyForcibly().waitFor();
      }
      Result check = canbang.run("check");
      assertThat(check.err().lines()).as("kill %d", kill)
          .allMatch(line -> line.startsWith("error unfinished_file ") || line.startsWith("error bytes_without_document "));
    }
    assertThat(interrupted).isPositive();
    assertThat(canbang.run("load", "văn bản").code()).isZero();
    Result count = canbang.run("sql", "select count(*) as n, min(facts) = max(facts) as same from document", "--format", "csv");
    assertThat(count.out()).as(count.err()).isEqualTo("n,same\r\n" + DOCUMENTS + ",true\r\n");
  }

  private long kept() throws java.io.IOException {
    Path files = folder.resolve("data/documents");
    if (!Files.isDirectory(files)) {
      return 0;
    }
    try (var list = Files.list(files)) {
      return list.count();
    }
  }
}
