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

/** The bundle, unpacked and run in a network namespace of its own in which nothing but loopback exists. */
class BundleEndToEnd {
  private static final String[] CUT_OFF = {"unshare", "-n", "--", "bash", "-c", "ip link set lo up && exec \"$@\"", "cut-off"};

  @TempDir
  private Path folder;
  private BuiltProgram bundle;

  @BeforeEach
  void unpack() throws Exception {
    assumeTrue(exitCode("unshare", "-n", "--", "ip", "link", "set", "lo", "up") == 0,
        "this machine does not permit `unshare -n` or lacks `ip`: the bundle is not run cut off from the network");
    Result made = BuiltProgram.in(folder).run("package");
    assertThat(made.code()).as(made.err()).isZero();
    assertThat(exitCode("tar", "-xzf", made.out().strip(), "-C", folder.toString())).isZero();
    bundle = BuiltProgram.at(folder.resolve("canbang-0.1.0/canbang"), folder).startedBy(CUT_OFF);
  }

  @Test
  void readsAndServesWithoutMavenOrNetwork() throws Exception {
    Files.writeString(folder.resolve("tốt.txt"), TestDocuments.report());
    Result facts = bundle.run("facts", "tốt.txt");
    assertThat(facts.code()).as(facts.err()).isZero();
    assertThat(facts.out()).startsWith("{\"document\":\"tốt.txt\"");
    try (Started demo = bundle.start("demo", "--port", "8080")) {
      demo.await("http://localhost:8080");
      demo.interrupt();
    }
    assertThat(bundle.run("gaps", "--data", "demo", "--unit", "99@2024").out()).contains("số liệu minh họa");
    assertThat(bundle.run("test").code()).isEqualTo(ExitCode.OUR_FAULT);
  }

  @Test
  void namesItsLicenceAndThoseOfOthers() throws IOException {
    Path home = folder.resolve("canbang-0.1.0");
    assertThat(Files.readString(home.resolve("LICENSE"))).contains("Apache License");
    assertThat(Files.readString(home.resolve("THIRD-PARTY.txt"))).contains("picocli", "DuckDB", "Apache POI");
  }

  private static int exitCode(String... words) throws IOException, InterruptedException {
    return new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
  }
}
