package vn.canbang.dashboard.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.canbang.core.catalogue.Catalogue;
import vn.canbang.core.catalogue.CatalogueLoader;
import vn.canbang.core.notice.Notice;
import vn.canbang.core.series.Gap;
import vn.canbang.core.series.Status;
import vn.canbang.core.store.ReviewedFact;
import vn.canbang.core.store.StoredDocument;
import vn.canbang.core.store.Warehouse;
import vn.canbang.dashboard.sample.fictional.FictionalHistory;
import vn.canbang.duckdb.DuckDbWarehouse;
import vn.canbang.ingestion.Ingestion;

class SamplesTest {
  @TempDir
  static Path data;
  private static Warehouse warehouse;
  private static Ingestion ingestion;
  private static SampleReport first;

  @BeforeAll
  static void loadOnce() {
    Samples samples = new Samples();
    samples.writeOverlay(data);
    Catalogue catalogue = CatalogueLoader.load(data.resolve("catalogue"));
    ingestion = new Ingestion(catalogue);
    warehouse = DuckDbWarehouse.open(data, catalogue);
    first = samples.load(warehouse, ingestion, step -> { });
    warehouse.derive(null);
  }

  @AfterAll
  static void close() {
    warehouse.close();
  }

  @Test
  void everySampleIsKeptAndEveryDecisionFits() {
    assertThat(first.notices()).isEmpty();
    assertThat(first.documents()).isEqualTo(SampleIndex.list().size());
    assertThat(first.decisions()).isGreaterThan(900);
    assertThat(first.observations()).isGreaterThan(10_000);
  }

  @Test
  void loadingTwiceChangesNothing() {
    List<StoredDocument> before = warehouse.listDocuments();
    SampleReport second = new Samples().load(warehouse, ingestion, step -> { });
    assertThat(second.decisions()).isZero();
    assertThat(second.observations()).isEqualTo(first.observations());
    assertThat(warehouse.listDocuments()).isEqualTo(before);
    assertThat(warehouse.check()).as("whole, and not yet derived").extracting(Notice::code)
        .containsExactly("series_out_of_date");
  }

  @Test
  void documentsOfTheFictionalProvinceAreKnownAsSuch() {
    for (StoredDocument document : warehouse.listDocuments()) {
      boolean fictional = SampleIndex.list().contains("fictional/" + document.name());
      assertThat(document.head().fictional()).as(document.name()).isEqualTo(fictional);
    }
  }

  @Test
  void fictionalDocumentsGiveNoFactOfARealUnit() {
    for (ReviewedFact fact : warehouse.listFacts(null, null)) {
      if (SampleIndex.list().contains("fictional/" + fact.fact().document())) {
        assertThat(warehouse.catalogue().units().find(fact.fact().unitKey()).orElseThrow().fictional())
            .as(fact.fact().document() + " " + fact.key()).isTrue();
      }
    }
  }

  @Test
  void theHistoryNamesWhereItComesFrom() {
    assertThat(warehouse.findCitation(FictionalHistory.CITATION).orElseThrow().title())
        .contains("hạt giống", "phiên bản");
  }

  @Test
  void aRealReportBecomesAGapWithItsFact() {
    Gap working = warehouse.gaps("40@2004-08-31", 2021).stream()
        .filter(gap -> gap.indicator().equals("M2.CT1") && gap.targetSource().equals("national-2025"))
        .findFirst().orElseThrow();
    assertThat(working.value()).isEqualByComparingTo("41");
    assertThat(working.status()).isNotEqualTo(Status.MET);
    assertThat(warehouse.findFact(working.source()).orElseThrow().decision().reviewer()).isEqualTo(Samples.REVIEWER);
  }

  @Test
  void theFictionalProvinceHasAValueForNearlyEveryTarget() {
    long withValue = warehouse.gaps("99@2004-08-31", 2024).stream().filter(gap -> gap.value() != null)
        .map(Gap::indicator).distinct().count();
    assertThat(withValue).isGreaterThanOrEqualTo(20);
  }
}
