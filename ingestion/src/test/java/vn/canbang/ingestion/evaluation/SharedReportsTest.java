package vn.canbang.ingestion.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.canbang.core.catalogue.CatalogueLoader;
import vn.canbang.ingestion.FactLines;
import vn.canbang.ingestion.Ingestion;
import vn.canbang.ingestion.Reading;

/** The five real reports, scored by the scorer that lies beside them; skipped where CANBANG_SHARED does not name them. */
class SharedReportsTest {
  @TempDir
  static Path folder;

  private static Path shared;

  @BeforeAll
  static void readReports() throws IOException {
    String named = System.getenv("CANBANG_SHARED");
    if (named == null || !Files.exists(Path.of(named, "eval", "score.py"))) {
      System.out.println("SKIPPED: CANBANG_SHARED does not name the folder with the real reports");
    }
    Assumptions.assumeTrue(named != null && Files.exists(Path.of(named, "eval", "score.py")),
        "CANBANG_SHARED does not name the folder with the real reports");
    shared = Path.of(named);
    Ingestion ingestion = new Ingestion(CatalogueLoader.packaged());
    StringBuilder lines = new StringBuilder();
    try (Stream<Path> reports = Files.list(shared.resolve("reports"))) {
      for (Path report : reports.sorted().toList()) {
        Reading reading = ingestion.read(report.getFileName().toString(), Files.readAllBytes(report));
        lines.append(FactLines.toJson(reading.found().orElseThrow().facts()));
      }
    }
    Files.writeString(folder.resolve("facts.jsonl"), lines.toString());
  }

  /*
   * The bars lie just below what was measured when they were set (strict F1 of the annotated lines): 001 0.909 (5 of 6),
   * 002 1.000 (61 of 61), 004 1.000 (94 of 94), all five 0.997 (160 of 161), no wrong figure anywhere. One figure fewer
   * or one wrong fails. They are raised when more is read, never lowered: the 0.95 in all that was asked for is less.
   */
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"001, 0.9", "002, 0.999", "004, 0.999", "'', 0.995"})
  void reachesTheStrictScore(String document, String least) throws IOException, InterruptedException {
    Process scorer = new ProcessBuilder(List.of("python3", shared.resolve("eval/score.py").toString(),
        shared.resolve("eval/gold.tsv").toString(), folder.resolve("facts.jsonl").toString(), "--texts",
        shared.resolve("reports").toString(), "--doc", document, "--min-f1", least)).redirectErrorStream(true).start();
    String output = new String(scorer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    System.out.println((document.isEmpty() ? "all" : document) + ": " + output.strip());
    assertThat(scorer.waitFor()).as(output).isZero();
  }

  /** 000 is an outline and 003 a letter that asks for figures: the scorer has no score for what has none. */
  @ParameterizedTest
  @ValueSource(strings = {"000", "003"})
  void takesNoFiguresFromWhatOnlyAsksForThem(String document) throws IOException {
    assertThat(Files.readAllLines(folder.resolve("facts.jsonl")))
        .allMatch(line -> line.startsWith("{\"document\":\"0"))
        .noneMatch(line -> line.startsWith("{\"document\":\"" + document));
  }
}
