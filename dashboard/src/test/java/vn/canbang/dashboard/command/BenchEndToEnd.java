package vn.canbang.dashboard.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.canbang.dashboard.command.BuiltProgram.Result;

/** Measuring works; how fast it is depends on the machine and is not tested. */
class BenchEndToEnd {
  private static final Path JARS = Path.of("").toAbsolutePath().getParent().resolve("bench/target/canbang-bench/lib");

  @TempDir
  private Path folder;

  @Test
  void tenDocumentsAreReadBothWaysAndTheRatioIsPrinted() throws IOException {
    assumeTrue(Files.isDirectory(JARS), "bench is not built: bench read is not run");
    Path temporary = Files.createDirectory(folder.resolve("tmp"));
    Result result = BuiltProgram.in(folder).startedBy("env", "CANBANG_JAVA_OPTIONS=-Djava.io.tmpdir=" + temporary)
        .run("bench", "read", "--documents", "10", "--rounds", "1", "--format", "json");
    assertThat(result.code()).as(result.err()).isIn(ExitCode.DONE, ExitCode.REFUSED);
    JsonNode measured = JsonMapper.shared().readTree(result.out()).get(0);
    assertThat(measured.get("documents").intValue()).isEqualTo(10);
    assertThat(measured.get("facts").intValue()).isGreaterThan(100);
    assertThat(measured.get("ratio").doubleValue()).isPositive();
    assertThat(measured.get("peak_megabytes").doubleValue()).isBetween(50.0, 1_000.0);
    assertThat(temporary).isEmptyDirectory();
  }
}
