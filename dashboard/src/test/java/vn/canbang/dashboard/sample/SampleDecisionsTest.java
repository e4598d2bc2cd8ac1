package vn.canbang.dashboard.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.canbang.core.catalogue.Catalogue;
import vn.canbang.core.catalogue.CatalogueLoader;
import vn.canbang.core.fact.Fact;
import vn.canbang.core.review.Verdict;
import vn.canbang.core.store.ReadDocument;
import vn.canbang.core.unit.Unit;
import vn.canbang.dashboard.review.ReviewSheet;
import vn.canbang.dashboard.review.ReviewSheet.Form;

class SampleDecisionsTest {
  private static final Path SAMPLES = Path.of("src/main/resources/samples");
  private static final String HELP = "write the decisions again with -Dtest=SampleDecisionsTest -Dsamples.write=true";

  @TempDir
  Path data;
  private Catalogue catalogue;
  private SampleReview review;

  @BeforeEach
  void loadCatalogue() {
    new Samples().writeOverlay(data);
    catalogue = CatalogueLoader.load(data.resolve("catalogue"));
    review = new SampleReview(catalogue);
  }

  /** Each shipped verdict follows from the figures known of the document, not from what was read. */
  @Test
  void decisionsAreThoseThatTheKnownFiguresGive() throws IOException {
    for (String path : SampleIndex.list()) {
      Path sheet = SAMPLES.resolve(ShippedDecision.sheetOf(path));
      byte[] filled = review.sheet(path, Files.readAllBytes(SAMPLES.resolve(path)));
      if (Boolean.getBoolean("samples.write")
          && !(Files.exists(sheet) && verdicts(Files.readAllBytes(sheet)).equals(verdicts(filled)))) {
        Files.write(sheet, filled);
      }
      assertThat(verdicts(Files.readAllBytes(sheet))).as(path + "; " + HELP).isEqualTo(verdicts(filled));
    }
  }

  /** What is decided of which fact and value; the rest of a sheet is there for people. */
  private static List<List<String>> verdicts(byte[] sheet) {
    return ReviewSheet.read("sheet", sheet, Form.CSV).rows().stream().map(row -> List.of(row.get("fact_id"), row.get("value"), row.get("verdict"),
        row.get("corrected_value"), row.get("reviewer"))).toList();
  }

  @Test
  void everyDecisionIsSignedByTheSampleReviewer() {
    for (String path : SampleIndex.list()) {
      assertThat(ShippedDecision.besides(path)).allMatch(decision -> decision.reviewer().equals(Samples.REVIEWER));
    }
  }

  @Test
  void nothingFictionalIsDecidedOnARealUnit() throws IOException {
    for (String path : SampleIndex.list()) {
      if (SampleIndex.isFictional(path)) {
        ShippedDecision.rows(path).stream().filter(row -> !row.get("verdict").isBlank())
            .forEach(row -> assertThat(unit(row.get("unit_code")).fictional()).isTrue());
      }
    }
  }

  private Unit unit(String key) {
    return catalogue.units().find(key).orElseThrow();
  }

  @Test
  void realSamplesCarryOnlyKnownFigures() throws IOException {
    for (String path : SampleIndex.list()) {
      if (!SampleIndex.isFictional(path)) {
        var known = SampleReview.expected(path);
        ReadDocument document = review.read(path, Files.readAllBytes(SAMPLES.resolve(path)));
        var accepted = ShippedDecision.besides(path).stream().filter(d -> d.verdict() == Verdict.ACCEPT).count();
        assertThat(accepted).as(path).isEqualTo(document.facts().stream()
            .filter(fact -> known.stream().anyMatch(one -> SampleReview.saysTheSame(fact, one))).count());
      }
    }
  }

  /** How much of what the samples state the reader finds; raise the bound when it finds more. */
  @Test
  void readerFindsMostOfWhatTheSamplesState() throws IOException {
    long stated = 0;
    long found = 0;
    for (String path : SampleIndex.list()) {
      ReadDocument document = review.read(path, Files.readAllBytes(SAMPLES.resolve(path)));
      for (Expectation known : SampleReview.expected(path)) {
        stated++;
        boolean read = document.facts().stream().anyMatch((Fact fact) -> SampleReview.saysTheSame(fact, known));
        found += read ? 1 : 0;
        if (!read && Boolean.getBoolean("samples.show")) {
          System.out.println("missed " + known.line());
        }
      }
    }
    assertThat(found / (double) stated).isGreaterThan(0.96);
  }
}
