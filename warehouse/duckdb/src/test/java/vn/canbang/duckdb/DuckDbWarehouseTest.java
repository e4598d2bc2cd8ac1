package vn.canbang.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.canbang.duckdb.SampleDocuments.accept;
import static vn.canbang.duckdb.SampleDocuments.correct;
import static vn.canbang.duckdb.SampleDocuments.fact;
import static vn.canbang.duckdb.SampleDocuments.reject;
import static vn.canbang.duckdb.SampleDocuments.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.canbang.core.engine.SmallCatalogue;
import vn.canbang.core.fact.Fact;
import vn.canbang.core.fact.FactKind;
import vn.canbang.core.fact.Qualifier;
import vn.canbang.core.notice.Notice;
import vn.canbang.core.observation.Citation;
import vn.canbang.core.observation.Observation;
import vn.canbang.core.period.Period;
import vn.canbang.core.series.Gap;
import vn.canbang.core.series.SeriesPoint;
import vn.canbang.core.series.Status;
import vn.canbang.core.store.ReadDocument;
import vn.canbang.core.store.ReviewedFact;
import vn.canbang.core.store.Warehouse.LoadOutcome;
import vn.canbang.core.store.Warehouse.SeriesQuery;
import vn.canbang.core.store.WarehouseException;

class DuckDbWarehouseTest {
  private static final SeriesQuery EVERYTHING = new SeriesQuery(null, false, null, null, null);
  @TempDir
  Path data;
  private DuckDbWarehouse warehouse;

  @BeforeEach
  void open() {
    warehouse = DuckDbWarehouse.open(data, SmallCatalogue.make());
  }

  @AfterEach
  void close() {
    warehouse.close();
  }

  @Test
  void keepsADocumentAsItWasRead() {
    ReadDocument document = report("1", fact(1, "M2.CT3", "2023", "20.5"), fact(2, "M5.CT1", "2023", null));
    LoadOutcome outcome = warehouse.load(document);
    assertThat(outcome.changed()).isTrue();
    assertThat(outcome.facts()).isEqualTo(2);
    assertThat(outcome.waiting()).isEqualTo(2);
    close();
    open();
    assertThat(warehouse.bytesOf(document.sha256())).isEqualTo(document.bytes());
    assertThat(warehouse.blocksOf(document.sha256())).isEqualTo(document.blocks());
    assertThat(warehouse.listFacts(null, "waiting")).extracting(ReviewedFact::fact).isEqualTo(document.facts());
    assertThat(warehouse.findDocument(document.sha256().substring(0, 8))).get()
        .satisfies(stored -> {
          assertThat(stored.head()).isEqualTo(document.head());
          assertThat(stored.notices()).isEqualTo(document.notices());
          assertThat(stored.issued()).isEqualTo(document.issued());
        });
    assertThat(warehouse.findDocument("bao-cao.txt")).isPresent();
    assertThat(warehouse.findDocument("khong-co.txt")).isEmpty();
    assertThat(warehouse.check()).isEmpty();
  }

  @Test
  void loadingTwiceChangesNothing() {
    ReadDocument document = report("1", fact(1, "M2.CT3", "2023", "20.5"));
    warehouse.load(document);
    LoadOutcome again = warehouse.load(document);
    assertThat(again.changed()).isFalse();
    assertThat(again.notices()).extracting(Notice::code).containsExactly("document_already_kept");
    assertThat(runs()).isEqualTo(1);
  }

  @Test
  void rereadingAddsARunOnlyWhereSomethingDiffers() {
    ReadDocument document = report("1", fact(1, "M2.CT3", "2023", "20.5"));
    warehouse.load(document);
    LoadOutcome same = warehouse.reread(document);
    assertThat(same.changed()).isFalse();
    assertThat(same.notices()).extracting(Notice::code).containsExactly("reading_unchanged");
    assertThat(warehouse.reread(report("2", fact(1, "M2.CT3", "2023", "20.5"))).changed()).isTrue();
    assertThat(warehouse.reread(report("2", fact(1, "M2.CT3", "2023", "21"))).changed()).isTrue();
    assertThat(runs()).isEqualTo(3);
    assertThatThrownBy(() -> warehouse.reread(report("văn bản khác", "1")))
        .isInstanceOfSatisfying(WarehouseException.class,
            e -> assertThat(e.code()).isEqualTo("document_unknown"));
  }

  @Test
  void decisionsFollowWhereTheValueIsTheOneTheySaw() {
    ReadDocument first = report("1", fact(1, "M2.CT3", "2023", "20.5"), fact(2, "M2.CT2", "2023", "31"),
        fact(3, "M5.CT1", "2023", null), fact(4, "M4.CT1", "2023", "110"));
    warehouse.load(first);
    assertThat(warehouse.decide(List.of(accept(first, 0), correct(first, 1, "31.5"), reject(first, 2)))).isEmpty();
    assertThat(states()).containsExactly("accepted", "corrected", "rejected", "waiting");
    warehouse.reread(report("2", fact(1, "M2.CT3", "2023", "20.50"), fact(2, "M2.CT2", "2023", "32"),
        fact(3, "M5.CT1", "2023", null), fact(4, "M4.CT1", "2023", "110")));
    assertThat(states()).containsExactly("accepted", "ask_again", "rejected", "waiting");
  }

  @Test
  void decisionsAskAgainWhereTheRestOfTheStatementDiffers() {
    Fact fraction = says("20.5", "41", "200", Qualifier.EQUAL, "%", "20,5");
    Fact words = says(null, null, null, Qualifier.EQUAL, null, "đạt yêu cầu");
    ReadDocument first = report("1", fraction, words);
    warehouse.load(first);
    warehouse.decide(List.of(accept(first, 0), accept(first, 1)));
    assertThat(states()).containsExactly("accepted", "accepted");
    Fact same = says("20.50", "41", "200.0", Qualifier.EQUAL, "%", "20,5 %");
    assertThat(afterReading("2", same, words)).containsExactly("accepted", "accepted");
    assertThat(afterReading("3", same, says(null, null, null, Qualifier.EQUAL, null, "chưa đạt yêu cầu")))
        .containsExactly("accepted", "ask_again");
    assertThat(afterReading("4", says("20.5", "82", "400", Qualifier.EQUAL, "%", "20,5"), words))
        .containsExactly("ask_again", "accepted");
    assertThat(afterReading("5", says("20.5", "41", "200", Qualifier.AT_LEAST, "%", "20,5"), words))
        .containsExactly("ask_again", "accepted");
    assertThat(afterReading("6", says("20.5", "41", "200", Qualifier.EQUAL, "người", "20,5"), words))
        .containsExactly("ask_again", "accepted");
  }

  @Test
  void aDecisionThatSawAnotherFractionIsRefused() {
    Fact now = says("20.5", "82", "400", Qualifier.EQUAL, "%", "20,5");
    ReadDocument document = report("1", now);
    warehouse.load(document);
    Fact before = says("20.5", "41", "200", Qualifier.EQUAL, "%", "20,5");
    assertThat(warehouse.decide(List.of(accept(document, 0).seeing(before)))).extracting(Notice::code)
        .containsExactly("decision_saw_other_value");
    assertThat(warehouse.decide(List.of(accept(document, 0).seeing(now)))).isEmpty();
  }

  private List<String> afterReading(String reader, Fact first, Fact second) {
    warehouse.reread(report(reader, first, second));
    return states();
  }

  private static Fact says(String value, String numerator, String denominator, Qualifier qualifier,
      String measureUnit, String quote) {
    Fact fact = fact(value == null ? 2 : 1, "M2.CT3", "2023", value);
    return new Fact(fact.document(), fact.place(), fact.unit(), fact.unitKey(), fact.indicator(), fact.dimensions(),
        fact.scope(), fact.period(), fact.kind(), fact.value(), number(numerator), number(denominator), qualifier,
        measureUnit, quote, fact.confidence(), fact.reasons(), fact.notices());
  }

  private static BigDecimal number(String text) {
    return text == null ? null : new BigDecimal(text);
  }

  @Test
  void aLaterDecisionUndoesAnEarlierOne() {
    ReadDocument document = report("1", fact(1, "M2.CT3", "2023", "20.5"));
    warehouse.load(document);
    warehouse.decide(List.of(accept(document, 0)));
    warehouse.decide(List.of(reject(document, 0)));
    assertThat(states()).containsExactly("rejected");
    ReviewedFact fact = warehouse.listFacts(document.sha256(), "rejected").get(0);
    assertThat(warehouse.listDecisions(document.sha256(), fact.key())).hasSize(2);
    assertThat(warehouse.findFact(fact.id())).contains(fact);
  }

  @Test
  void refusesAllDecisionsIfOneIsWrong() {
    ReadDocument document = report("1", fact(1, "M2.CT3", "2023", "20.5"));
    ReadDocument misread = report("1", fact(1, "M2.CT3", "2023", "99"));
    ReadDocument elsewhere = report("1", fact(9, "M2.CT3", "2023", "20.5"));
    warehouse.load(document);
    List<Notice> notices =
        warehouse.decide(List.of(accept(document, 0), accept(misread, 0), accept(elsewhere, 0)));
    assertThat(notices).extracting(Notice::code)
        .containsExactly("decision_saw_other_value", "decision_names_no_fact");
    assertThat(states()).containsExactly("waiting");
  }

  @Test
  void oneBadRowRollsTheDocumentBack() {
    ReadDocument bad = report("1", fact(1, "M2.CT3", "2023", "20.5"), fact(2, "M2.CT3", "2022", "1e30"));
    assertThatThrownBy(() -> warehouse.load(bad)).isInstanceOf(StoreFailure.class);
    assertThat(warehouse.listDocuments()).isEmpty();
    assertThat(data.resolve("documents")).isEmptyDirectory();
    assertThat(warehouse.check()).isEmpty();
    assertThat(warehouse.load(report("1", fact(1, "M2.CT3", "2023", "20.5"))).changed()).isTrue();
  }

  @Test
  void derivesSeriesAndGapsFromWhatWasAccepted() {
    ReadDocument document = report("1", fact(1, "M2.CT3", "2023", "28"), fact(2, "M2.CT3", "2022", "25"),
        fact(3, "M2.CT2", "2023", "40"), fact(4, "M4.CT1", "2023", "110"));
    warehouse.load(document);
    warehouse.decide(List.of(accept(document, 0), correct(document, 1, "26"), reject(document, 2)));
    assertThat(warehouse.derive(null).rows()).containsEntry("series", 2L);
    assertThat(warehouse.series(EVERYTHING)).extracting(SeriesPoint::year, SeriesPoint::value, SeriesPoint::rule)
        .containsExactly(tuple(2022, new BigDecimal("26"), "only_claim"),
            tuple(2023, new BigDecimal("28"), "only_claim"));
    assertThat(warehouse.series(new SeriesQuery("M2.CT3", false, SmallCatalogue.DISTRICT, 2023, 2023)))
        .extracting(SeriesPoint::flags).containsExactly("estimated fictional");
    Gap gap = gap(SmallCatalogue.DISTRICT, 2024, "M2.CT3", "national-2025");
    assertThat(gap.status()).isEqualTo(Status.MET);
    assertThat(gap.gap()).isEqualByComparingTo("1");
    assertThat(gap.source()).isEqualTo(warehouse.listFacts(null, "accepted").get(0).id());
    assertThat(gap(SmallCatalogue.OTHER_DISTRICT, null, "M2.CT3", "national-2025").status())
        .isEqualTo(Status.NO_DATA);
    assertThatThrownBy(() -> warehouse.gaps("12345@2024", null))
        .isInstanceOfSatisfying(WarehouseException.class, e -> assertThat(e.code()).isEqualTo("unit_unknown"));
  }

  @Test
  void suffixedCodesAreSeriesOfTheirOwn() {
    Citation table = new Citation("bang-lich-su", "Tỉnh Minh Họa", "Số liệu minh họa", null, "2026-11-21", true);
    assertThat(warehouse.keepObservations(table, List.of(observation("M2.CT3", "20"), observation("M2.CT3.H", "21"))))
        .isEqualTo(2);
    warehouse.keepObservations(table, List.of(observation("M2.CT3", "22"), observation("M2.CT3.H", "23")));
    warehouse.derive(null);
    assertThat(warehouse.findCitation("bang-lich-su")).contains(table);
    assertThat(warehouse.series(new SeriesQuery("M2.CT3", false, null, null, null)))
        .extracting(SeriesPoint::value, SeriesPoint::sourceType)
        .containsExactly(tuple(new BigDecimal("22"), "table"));
    assertThat(warehouse.series(new SeriesQuery("M2.CT3", true, null, null, null))).hasSize(2);
  }

  @Test
  void pagesReadWhileOthersWrite() throws Exception {
    warehouse.load(report("1", fact(1, "M2.CT3", "2023", "20.5")));
    warehouse.decide(List.of(accept(report("1", fact(1, "M2.CT3", "2023", "20.5")), 0)));
    warehouse.derive(null);
    AtomicBoolean writing = new AtomicBoolean(true);
    ExecutorService readers = Executors.newFixedThreadPool(4);
    List<Future<Integer>> reads = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      reads.add(readers.submit(() -> readUntil(writing)));
    }
    for (int i = 0; i < 8; i++) {
      warehouse.load(report("Báo cáo số " + i, "1", fact(1, "M2.CT3", "2022", "19")));
      warehouse.derive(null);
    }
    writing.set(false);
    for (Future<Integer> read : reads) {
      assertThat(read.get()).isPositive();
    }
    readers.shutdown();
    assertThat(warehouse.listDocuments()).hasSize(9);
  }

  private int readUntil(AtomicBoolean writing) {
    int times = 0;
    while (writing.get()) {
      assertThat(warehouse.series(EVERYTHING)).hasSize(1);
      assertThat(warehouse.gaps(SmallCatalogue.DISTRICT, 2024)).isNotEmpty();
      assertThat(warehouse.listDocuments()).isNotEmpty();
      assertThat(warehouse.sql("SELECT count(*) FROM gap", 10).rows().get(0).get(0)).isNotEqualTo(0L);
      times++;
    }
    return times;
  }

  @Test
  void derivedTablesCanBeDeletedAndMadeAgain() throws IOException {
    ReadDocument document = report("1", fact(1, "M2.CT3", "2023", "28"));
    warehouse.load(document);
    warehouse.decide(List.of(accept(document, 0)));
    warehouse.derive(null);
    List<SeriesPoint> before = warehouse.series(EVERYTHING);
    close();
    Files.delete(data.resolve("series.duckdb"));
    open();
    assertThat(warehouse.series(EVERYTHING)).isEmpty();
    warehouse.derive(null);
    assertThat(warehouse.series(EVERYTHING)).isEqualTo(before);
  }

  @Test
  void inputsGoOutAndDerivedTablesComeInAsParquet(@TempDir Path exchange) {
    ReadDocument document = report("1", fact(1, "M2.CT3", "2023", "28"));
    warehouse.load(document);
    warehouse.decide(List.of(accept(document, 0)));
    warehouse.exportInputs(exchange.resolve("in"));
    assertThat(exchange.resolve("in/observation/part-0.parquet")).isNotEmptyFile();
    deriveElsewhere(exchange);
    assertThat(warehouse.importDerived(exchange.resolve("out"), "elsewhere").rows()).containsEntry("series", 1L);
    assertThat(warehouse.series(EVERYTHING)).hasSize(1);
    assertThat(warehouse.check()).isEmpty();
  }

  private static void deriveElsewhere(Path exchange) {
    try (DuckDbEngine elsewhere = DuckDbEngine.inMemory()) {
      for (String table : List.of("observation", "indicator", "unit", "target", "asked")) {
        elsewhere.readParquet(table, exchange.resolve("in").resolve(table));
      }
      vn.canbang.core.series.Derivation.run(elsewhere);
      for (String table : vn.canbang.core.series.Derivation.SCRIPTS) {
        Path folder = exchange.resolve("out").resolve(table);
        folder.toFile().mkdirs();
        elsewhere.writeParquet(table, folder.resolve("part-0.parquet"));
      }
    }
  }

  @Test
  void derivedTablesOfAnotherVersionAreDerivedAgainAtOpening() throws SQLException {
    ReadDocument document = report("1", fact(1, "M2.CT3", "2023", "28"));
    warehouse.load(document);
    warehouse.decide(List.of(accept(document, 0)));
    warehouse.derive(null);
    List<SeriesPoint> before = warehouse.series(EVERYTHING);
    close();
    try (Connection series = DriverManager.getConnection("jdbc:duckdb:" + data.resolve("series.duckdb"));
        Statement statement = series.createStatement()) {
      statement.execute("DROP TABLE stamp");
      statement.execute("ALTER TABLE gap DROP COLUMN flags");
      statement.execute("ALTER TABLE series RENAME COLUMN rule TO why");
    }
    open();
    assertThat(warehouse.series(EVERYTHING)).isEqualTo(before).isNotEmpty();
    assertThat(warehouse.gaps(SmallCatalogue.DISTRICT, null)).isNotEmpty();
    assertThat(warehouse.check()).isEmpty();
  }

  @Test
  void checkSaysWhereTheSeriesAreOutOfDate() {
    ReadDocument document = report("1", fact(1, "M2.CT3", "2023", "28"));
    warehouse.load(document);
    warehouse.decide(List.of(accept(document, 0)));
    assertThat(warehouse.check()).extracting(Notice::code).containsExactly("series_out_of_date");
    warehouse.derive(null);
    assertThat(warehouse.check()).isEmpty();
    close();
    open();
    assertThat(warehouse.check()).isEmpty();
    warehouse.decide(List.of(reject(document, 0)));
    assertThat(warehouse.check()).extracting(Notice::code).containsExactly("series_out_of_date");
  }

  @Test
  void anImportOlderThanTheSeriesHeldIsRefused(@TempDir Path exchange) {
    ReadDocument document = report("1", fact(1, "M2.CT3", "2023", "28"));
    warehouse.load(document);
    warehouse.decide(List.of(accept(document, 0)));
    warehouse.exportInputs(exchange.resolve("in"));
    deriveElsewhere(exchange);
    warehouse.decide(List.of(reject(document, 0)));
    warehouse.derive(null);
    assertThatThrownBy(() -> warehouse.importDerived(exchange.resolve("out"), "elsewhere"))
        .isInstanceOfSatisfying(WarehouseException.class, e -> assertThat(e.code()).isEqualTo("series_newer"));
    assertThat(warehouse.series(EVERYTHING)).isEmpty();
    assertThat(warehouse.check()).isEmpty();
  }

  @Test
  void checkFindsWhatIsBroken() throws IOException {
    ReadDocument document = report("1", fact(1, "M2.CT3", "2023", "28"));
    ReadDocument other = report("Báo cáo khác", "1", fact(1, "M2.CT3", "2023", "28"));
    warehouse.load(document);
    warehouse.load(other);
    Files.writeString(data.resolve("documents").resolve(document.sha256()), "đã bị sửa");
    Files.delete(data.resolve("documents").resolve(other.sha256()));
    Files.writeString(data.resolve("documents").resolve("f".repeat(64)), "lạ");
    Files.writeString(data.resolve("documents").resolve(".unfinished-abc"), "dở");
    assertThat(warehouse.check()).extracting(Notice::code).containsExactlyInAnyOrder("bytes_differ",
        "document_without_bytes", "bytes_without_document", "unfinished_file");
  }

  @Test
  void checkFindsReadingsFactsAndDecisionsThatLackTheirOther() throws SQLException {
    ReadDocument document = report("1", fact(1, "M2.CT3", "2023", "28"), fact(2, "M2.CT2", "2023", "31"));
    ReadDocument other = report("Báo cáo khác", "1", fact(1, "M2.CT3", "2023", "28"));
    warehouse.load(document);
    warehouse.load(other);
    warehouse.decide(List.of(accept(document, 1)));
    warehouse.derive(null);
    assertThat(warehouse.check()).isEmpty();
    damage("DELETE FROM fact WHERE document = '" + document.sha256() + "' AND position = "
        + "(SELECT max(position) FROM fact WHERE document = '" + document.sha256() + "')");
    assertThat(warehouse.check()).extracting(Notice::code, Notice::document).containsExactlyInAnyOrder(
        tuple("facts_missing", document.sha256()),
        tuple("decision_without_fact", document.sha256() + " " + ReviewedFact.keysOf(document.facts()).get(1)));
    damage("DELETE FROM extraction_run WHERE document = '" + other.sha256() + "'");
    assertThat(warehouse.check()).extracting(Notice::code, Notice::document)
        .contains(tuple("document_without_reading", other.sha256()));
  }

  /** What no command does: the record changed behind the program's back. */
  private void damage(String sql) throws SQLException {
    close();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + data.resolve("record.duckdb"));
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
    open();
  }

  @Test
  void aNewDataFolderIsForItsOwnerAlone() throws IOException {
    Path fresh = data.resolve("mới");
    DuckDbWarehouse.open(fresh, SmallCatalogue.make()).close();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(fresh))).isEqualTo("rwx------");
    Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-x---"));
    DuckDbWarehouse.open(fresh, SmallCatalogue.make()).close();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(fresh))).isEqualTo("rwxr-x---");
  }

  @Test
  void aSecondOpeningIsRefused() {
    assertThatThrownBy(() -> DuckDbWarehouse.open(data, SmallCatalogue.make()))
        .isInstanceOfSatisfying(WarehouseException.class, e -> assertThat(e.code()).isEqualTo("store_in_use"));
  }

  private long runs() {
    return (long) warehouse.sql("SELECT runs FROM document", 1).rows().get(0).get(0);
  }

  private List<String> states() {
    return warehouse.listFacts(null, null).stream().map(ReviewedFact::state).toList();
  }

  private Gap gap(String unit, Integer year, String indicator, String target) {
    return warehouse.gaps(unit, year).stream()
        .filter(gap -> gap.indicator().equals(indicator) && gap.targetSource().equals(target))
        .findFirst().orElseThrow();
  }

  private static Observation observation(String indicator, String value) {
    return new Observation(indicator, SmallCatalogue.DISTRICT, Period.year(2023), FactKind.RESULT, Map.of(), "area",
        new BigDecimal(value), null, null, Qualifier.EQUAL, "%", "bang-lich-su", null);
  }
}
