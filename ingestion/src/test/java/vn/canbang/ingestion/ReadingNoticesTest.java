package vn.canbang.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.canbang.core.catalogue.CatalogueLoader;
import vn.canbang.core.fact.Fact;
import vn.canbang.core.notice.Notice;
import vn.canbang.core.notice.Severity;

/** What the reader warns of beside a figure, in whole documents: where expected and nowhere else. */
class ReadingNoticesTest {
  private static final Path FOLDER = Path.of("src/test/resources/notices");
  private static final Ingestion INGESTION = new Ingestion(CatalogueLoader.packaged());

  @ParameterizedTest
  @MethodSource("faults")
  void warnsInADocumentThatIsWrong(String fault) throws IOException {
    for (String name : List.of("fires-1", "fires-2")) {
      Path notices = FOLDER.resolve(fault).resolve(name + ".notices");
      List<String> expected = Files.readAllLines(notices).stream().filter(line -> !line.isBlank()).toList();
      assertThat(expected).isNotEmpty();
      assertThat(warnings(read(fault, name))).as(name).containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @ParameterizedTest
  @MethodSource("faults")
  void warnsOfNothingInADocumentThatIsRight(String fault) throws IOException {
    Reading reading = read(fault, "right");
    assertThat(reading.document().facts()).hasSizeGreaterThan(1);
    assertThat(warnings(reading)).isEmpty();
  }

  /** Otherwise the right document would be right because its figure is passed over. */
  @ParameterizedTest
  @MethodSource("faults")
  void theRightDocumentHasTheSameIndicatorWithANumber(String fault) throws IOException {
    String indicator = Files.readAllLines(FOLDER.resolve(fault).resolve("fires-1.notices")).get(0).split("\t")[2];
    assertThat(read(fault, "right").document().facts()).filteredOn(fact -> fact.indicator().equals(indicator))
        .isNotEmpty().allMatch(fact -> fact.value() != null);
  }

  static Set<String> faults() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return new TreeSet<>(folders.filter(Files::isDirectory).map(folder -> folder.getFileName().toString()).toList());
    }
  }

  private static Reading read(String fault, String name) throws IOException {
    Path file = FOLDER.resolve(fault).resolve(name + ".txt");
    return INGESTION.read(file.getFileName().toString(), Files.readAllBytes(file));
  }

  private static List<String> warnings(Reading reading) {
    Stream<String> ofFacts = reading.document().facts().stream().flatMap(fact -> fact.notices().stream()
        .filter(ReadingNoticesTest::isWarning).map(notice -> line(notice, fact)));
    Stream<String> others = reading.notices().stream().filter(ReadingNoticesTest::isWarning).map(Notice::code);
    return Stream.concat(ofFacts, others).toList();
  }

  private static boolean isWarning(Notice notice) {
    return notice.severity() != Severity.INFO;
  }

  private static String line(Notice notice, Fact fact) {
    return String.join("\t", notice.code(), String.valueOf(notice.place().line()), fact.indicator(),
        fact.value() == null ? "" : fact.value().toPlainString(), fact.measureUnit());
  }
}
