package vn.canbang.ingestion.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import vn.canbang.core.catalogue.CatalogueLoader;
import vn.canbang.core.document.IssuedDocument;
import vn.canbang.core.store.ReadDocument;
import vn.canbang.ingestion.Ingestion;

/** The list of issued documents of a real report, over seven pages; skipped where CANBANG_SHARED does not name it. */
class SharedListTest {
  private static final Path REPORT = Path.of("reports", "004-bac-kan-bao-cao-2021-2024.txt");
  private static final int DOCUMENTS = 50;
  /** A row as it is printed: TT, subject, issuer, kind, number, date, note. */
  private static final Pattern ROW = Pattern.compile("(\\d{1,2})\t[^\t]*\t[^\t]*\t[^\t]*\t([^\t]*)\t([^\t]*)\t[^\t]*");
  private static final Pattern DATE = Pattern.compile("(\\d{2}|\\d)/(\\d{1,2})/(\\d{4})");

  private static final List<Row> ROWS = new ArrayList<>();
  private static ReadDocument document;

  /** A row of the list, found without the reader. */
  private record Row(int line, String number, LocalDate date) {
  }

  @BeforeAll
  static void readReport() throws IOException {
    String shared = System.getenv("CANBANG_SHARED");
    boolean there = shared != null && Files.exists(Path.of(shared).resolve(REPORT));
    if (!there) {
      System.out.println("SKIPPED: CANBANG_SHARED does not name the folder with the real reports");
    }
    Assumptions.assumeTrue(there, "CANBANG_SHARED does not name the folder with the real reports");
    Path file = Path.of(shared).resolve(REPORT);
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      Matcher row = ROW.matcher(lines.get(i));
      if (row.matches()) {
        ROWS.add(new Row(i + 1, row.group(2).strip(), date(row.group(3))));
      }
    }
    document = new Ingestion(CatalogueLoader.packaged()).read(file.getFileName().toString(), Files.readAllBytes(file))
        .found().orElseThrow();
  }

  private static LocalDate date(String cell) {
    Matcher m = DATE.matcher(cell);
    return m.find() ? LocalDate.of(Integer.parseInt(m.group(3)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(1)))
        : null;
  }

  @Test
  void everyRowIsKeptAsAnIssuedDocumentAtItsLine() {
    assertThat(ROWS).hasSize(DOCUMENTS);
    assertThat(document.issued()).extracting(issued -> issued.place().line())
        .containsExactlyElementsOf(ROWS.stream().map(Row::line).toList());
  }

  @Test
  void withTheDateThatIsPrintedThere() {
    assertThat(document.issued()).extracting(IssuedDocument::date)
        .containsExactlyElementsOf(ROWS.stream().map(Row::date).toList());
    assertThat(document.issued()).extracting(IssuedDocument::date).filteredOn(date -> date == null)
        .as("one row has a blank date").hasSize(1);
  }

  /** The end of a number that a page break cut stands on another line. */
  @Test
  void withTheNumberThatIsPrintedThere() {
    assertThat(document.issued()).zipSatisfy(ROWS, (issued, row) -> assertThat(issued.number()).startsWith(row.number()));
    assertThat(document.issued()).extracting(IssuedDocument::number).filteredOn(String::isEmpty)
        .as("one row has a blank number").hasSize(1);
    assertThat(document.issued()).extracting(IssuedDocument::number).as("cut by a page break").contains("127/KH- BTV");
  }

  @Test
  void everyRowSaysWhatItIsAboutAndWhoIssuedIt() {
    assertThat(document.issued()).allSatisfy(issued -> {
      assertThat(issued.subject()).isNotBlank();
      assertThat(issued.issuer()).isNotBlank();
    });
  }
}
