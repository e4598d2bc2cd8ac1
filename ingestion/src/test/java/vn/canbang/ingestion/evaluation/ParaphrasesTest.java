package vn.canbang.ingestion.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.canbang.core.catalogue.CatalogueLoader;
import vn.canbang.ingestion.Ingestion;

/**
 * How many of the ways in which officials and journalists may write a figure are understood. The sentences were written
 * before the wordings were looked at, those of the later file after the wordings had been widened for the first; each file
 * has the number reached, which may only grow.
 */
class ParaphrasesTest {
  private final Ingestion ingestion = new Ingestion(CatalogueLoader.packaged());

  @ParameterizedTest
  @CsvSource({
      "politics.tsv, 390",
      "politics-later.tsv, 100",
      "fields.tsv, 666",
  })
  void atLeastAsManyAsBeforeAreUnderstood(String file, int reached) throws IOException {
    List<Paraphrase> all = Files.readAllLines(Path.of("src/test/resources/paraphrases", file)).stream()
        .filter(line -> !line.isBlank()).map(Paraphrase::of).toList();

    List<Paraphrase> missed = all.stream().filter(paraphrase -> !paraphrase.isReadBy(ingestion)).toList();

    assertThat(all.size() - missed.size()).as(() -> missed.size() + " of " + all.size() + " are missed:\n"
        + missed.stream().map(paraphrase -> paraphrase.told(ingestion)).collect(Collectors.joining("\n")))
        .isGreaterThanOrEqualTo(reached);
  }
}
