package vn.canbang.ingestion.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import vn.canbang.core.notice.Notice;
import vn.canbang.ingestion.Ingestion;
import vn.canbang.ingestion.Reading;

/** The traps of the real reports; skipped where CANBANG_SHARED does not name them. */
class SharedReportsRulesTest {
  /** Codes that would be alarms about what comes out right: 3+3+4+3 = 13, 4+11+2 = 17, 71/195, 13/17, 48/240, 17/42, 50 documents. */
  private static final List<String> SUMS_AND_FRACTIONS = List.of("parts_disagree", "part_above_total",
      "fraction_disagrees", "issued_count_differs");

  private static final Set<String> SAID = new TreeSet<>();

  @BeforeAll
  static void readReports() throws IOException {
    String shared = System.getenv("CANBANG_SHARED");
    Assumptions.assumeTrue(shared != null && Files.exists(Path.of(shared, "reports")),
        "CANBANG_SHARED does not name the folder with the real reports");
    Ingestion ingestion = new Ingestion(RuleExample.CATALOGUE);
    try (Stream<Path> reports = Files.list(Path.of(shared, "reports"))) {
      for (Path report : reports.toList()) {
        String document = report.getFileName().toString().substring(0, 3);
        Reading reading = ingestion.read(report.getFileName().toString(), Files.readAllBytes(report));
        Stream.concat(reading.notices().stream(),
            reading.document().facts().stream().flatMap(fact -> fact.notices().stream()))
            .filter(notice -> notice.place() != null).forEach(notice -> SAID.add(said(document, notice)));
      }
    }
  }

  private static String said(String document, Notice notice) {
    return document + ":" + notice.place().line() + " " + notice.code();
  }

  @Test
  void surfacesTheTraps() throws IOException {
    List<String> found = Trap.list().stream().filter(trap -> trap.state().equals("found"))
        .map(trap -> trap.place() + " " + trap.code()).toList();
    assertThat(SAID).containsAll(found);
  }

  @Test
  void whatComesOutRightRaisesNoAlarm() {
    assertThat(SAID).noneMatch(said -> SUMS_AND_FRACTIONS.contains(said.split(" ")[1]));
  }
}
