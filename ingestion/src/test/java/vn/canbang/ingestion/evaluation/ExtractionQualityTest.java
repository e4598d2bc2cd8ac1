package vn.canbang.ingestion.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** EXTRACTION-QUALITY.md says how well the project's own gold documents are read; it must say what is measured now. */
class ExtractionQualityTest {
  private static final Path PAGE = Path.of("../EXTRACTION-QUALITY.md");
  private static final Path FAILURES = Path.of("../EXTRACTION-FAILURES.md");

  /**
   * F1 of whole facts. Raised when the reader gets better, never lowered for the same documents. Of texts, 30 were opened and
   * 20 kept apart anew on 2026-11-21: until then they stood at 0.80 and 0.71, of documents that reach 0.83 and 0.79 now.
   */
  private static final double TABLES = 0.99;
  private static final double TABLES_HELD_OUT = 0.98;
  private static final double TEXTS = 0.80;
  private static final double TEXTS_HELD_OUT = 0.75;
  private static final double SLACK = 0.01;

  static Stream<Arguments> halves() {
    return Stream.of(Arguments.of("TABLES", TABLES, QualityPage.ofTables(GoldHalves.WORKED)),
        Arguments.of("TABLES_HELD_OUT", TABLES_HELD_OUT, QualityPage.ofTables(GoldHalves.HELD_OUT)),
        Arguments.of("TEXTS", TEXTS, QualityPage.ofTexts(GoldHalves.WORKED)),
        Arguments.of("TEXTS_HELD_OUT", TEXTS_HELD_OUT, QualityPage.ofTexts(GoldHalves.HELD_OUT)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("halves")
  void isNeverReadWorseAndWhatIsGainedIsKept(String constant, double least, Score score) {
    assertThat(score.f1()).as("never worse than it was").isGreaterThanOrEqualTo(least);
    assertThat(score.f1()).as("better than it was: raise " + constant).isLessThanOrEqualTo(least + SLACK);
  }

  @Test
  void pageSaysWhatIsMeasured() throws IOException {
    check(PAGE, new QualityPage(GoldHalves.WORKED, GoldHalves.HELD_OUT).text(ConfidenceFit.on(GoldHalves.WORKED.facts())));
  }

  @Test
  void failuresAreRecorded() throws IOException {
    check(FAILURES, FailuresPage.of(GoldHalves.WORKED));
  }

  private static void check(Path page, String text) throws IOException {
    if (Boolean.getBoolean("canbang.regenerate")) {
      Files.writeString(page, text);
    }
    assertThat(page).as("run the tests of ingestion with -Dcanbang.regenerate=true and look at what changed").exists();
    assertThat(Files.readString(page)).isEqualTo(text);
  }
}
