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

/** Spark as a user asks for it. */
class SparkEndToEnd {
  @TempDir
  private Path folder;
  private BuiltProgram canbang;

  @BeforeEach
  void aStoreWithAcceptedFigures() throws IOException {
    assumeTrue(Files.isRegularFile(SparkCluster.JARS.resolve("jvm.options")),
        "warehouse/spark is not built: derive --engine spark is not run");
    canbang = BuiltProgram.in(folder);
    Files.writeString(folder.resolve("tốt.txt"), TestDocuments.report());
    assertThat(canbang.run("load", "tốt.txt").code()).isZero();
    canbang.run("review", "export", "chờ.csv");
    Path sheet = folder.resolve("chờ.csv");
    Files.writeString(sheet, Files.readString(sheet).replaceAll(",waiting,[^\r\n]*", ",waiting,accept,,,,,An"));
    Result taken = canbang.run("review", "import", "chờ.csv");
    assertThat(taken.code()).as(taken.err()).isZero();
  }

  @Test
  void aClusterDerivesTheSameRowsAsTheEmbeddedEngineAlsoWhileAServerRuns() throws Exception {
    assertThat(canbang.run("derive").code()).isZero();
    String series = rows("series");
    String gaps = rows("gap");
    assertThat(series.lines()).hasSizeGreaterThan(10);
    try (SparkCluster cluster = SparkCluster.startMaster(folder.resolve("cụm")); Started server = canbang.start("serve", "--port", "0")) {
      cluster.startWorker();
      server.await("http://localhost:");
      Result derived = canbang.run("derive", "--engine", "spark", "--master", cluster.master());
      assertThat(derived.code()).as(derived.err()).isZero();
      assertThat(derived.out()).contains("series\t" , "gap\t");
      assertThat(cluster.served()).isEqualTo(1);
      assertThat(rows("series")).isEqualTo(series);
      assertThat(rows("gap")).isEqualTo(gaps);
      server.interrupt();
    }
    try (var left = Files.list(folder.resolve("data"))) {
      assertThat(left).noneMatch(file -> file.getFileName().toString().startsWith("spark-"));
    }
  }

  @Test
  void aMasterThatIsNoneOrDoesNotAnswerIsAWrongCall() {
    for (String wrong : new String[] {"yarn", "spark://", "spark://máy", "spark://a:b", "local[0]", "http://127.0.0.1:7077"}) {
      Result refused = canbang.run("derive", "--engine", "spark", "--master", wrong);
      assertThat(refused.code()).as(wrong).isEqualTo(ExitCode.WRONG_CALL);
      assertThat(refused.err()).startsWith("error master_unknown: ");
    }
    Result silent = canbang.run("derive", "--engine", "spark", "--master", "spark://127.0.0.1:1");
    assertThat(silent.code()).isEqualTo(ExitCode.WRONG_CALL);
    assertThat(silent.err()).startsWith("error master_unreachable: ");
    assertThat(canbang.run("derive", "--master", "local[*]").err()).startsWith("error spark_only: ");
    assertThat(canbang.run("derive", "--engine", "spark", "--work", "không có").err()).startsWith("error folder_missing: ");
  }

  private String rows(String table) {
    Result all = canbang.run("sql", "select * from " + table + " order by all", "--format", "csv");
    assertThat(all.code()).as(all.err()).isZero();
    return all.out();
  }
}
