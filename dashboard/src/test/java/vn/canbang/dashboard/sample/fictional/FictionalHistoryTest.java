package vn.canbang.dashboard.sample.fictional;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.canbang.core.catalogue.Catalogue;
import vn.canbang.core.catalogue.CatalogueLoader;
import vn.canbang.core.indicator.Indicator;
import vn.canbang.core.observation.Observation;
import vn.canbang.core.unit.Unit;
import vn.canbang.dashboard.sample.Expectation;
import vn.canbang.dashboard.sample.Samples;

class FictionalHistoryTest {
  private static final int MANY_ROWS = 60_000;

  @TempDir
  static Path data;
  private static Catalogue catalogue;
  private static List<Observation> history;

  @BeforeAll
  static void makeHistory() {
    new Samples().writeOverlay(data);
    catalogue = CatalogueLoader.load(data.resolve("catalogue"));
    history = FictionalHistory.list(new FictionalProvince(), catalogue);
  }

  @Test
  void everyObservationIsOnAUnitOfTheFictionalProvince() {
    assertThat(history).allMatch(observation -> unit(observation).fictional());
  }

  @Test
  void yearlyFiguresAreOnUnitsThatWereThere() {
    assertThat(history.stream().filter(observation -> observation.period().seriesYear().isPresent()))
        .allMatch(observation -> unit(observation).isValidOn(observation.period().end()));
  }

  private static Unit unit(Observation observation) {
    return catalogue.units().find(observation.unitKey()).orElseThrow();
  }

  @Test
  void everyObservationNamesItsSourceAndThatItIsForIllustration() {
    assertThat(history).allMatch(observation -> observation.source().equals(FictionalHistory.CITATION)
        && observation.note().equals("Số liệu minh họa"));
  }

  @Test
  void staysSmallEnoughForADemonstration() {
    assertThat(history).hasSizeBetween(10_000, MANY_ROWS);
  }

  @Test
  void nothingThatStandsInADocumentIsRepeated() {
    Set<String> inHistory = history.stream().map(observation -> observation.indicator() + "|"
        + catalogue.units().fullTitle(unit(observation), LocalDate.of(2024, 12, 31)) + "|" + observation.period())
        .collect(Collectors.toSet());
    List<Expectation> stated = Expectation.readAll("fictional/expected.tsv");
    assertThat(stated).hasSizeGreaterThan(500)
        .noneMatch(fact -> inHistory.contains(fact.indicator() + "|" + fact.unit() + "|" + fact.period()));
  }

  @Test
  void someReportsAreMissing() {
    assertThat(history).noneMatch(observation -> observation.unitKey().startsWith("989@")
        && observation.period().toString().equals("2019"));
    long reporting = history.stream().filter(observation -> observation.indicator().equals("M6.CT1")
        && observation.period().toString().equals("2023")
        && observation.unitKey().indexOf('@') == 5).count();
    assertThat(reporting).isBetween(110L, 119L);
  }

  @Test
  void seriesAgreeWithTheCatalogue() {
    for (SeriesModel model : SeriesModel.readAll().values()) {
      Indicator indicator = catalogue.getIndicator(model.code());
      assertThat(model.measureUnit()).as(model.code()).isEqualTo(indicator.measureUnit());
      assertThat(model.kind().toString()).as(model.code()).isEqualTo(indicator.kind());
      if (indicator.scale() != null) {
        assertThat(BigDecimal.valueOf(model.scale())).as(model.code()).isEqualByComparingTo(indicator.scale());
      }
      if (!model.code().equals("M4.CT4.H")) {
        assertThat(indicator.levels()).as(model.code() + " is reported where it makes sense")
            .containsAll(model.shown());
      }
    }
  }

  @Test
  void everySeriesOfTheStrategyIsThere() {
    Set<String> series = SeriesModel.readAll().keySet().stream()
        .map(code -> catalogue.getIndicator(code).code()).collect(Collectors.toSet());
    assertThat(series).containsAll(catalogue.indicators().stream().filter(Indicator::isStrategyTarget)
        .map(Indicator::code).toList());
  }

  @Test
  void noFictionalUnitHasTheNameOfARealOneOfItsKind() {
    Set<String> real = catalogue.units().listUnits().stream().filter(unit -> !unit.fictional())
        .map(Unit::title).collect(Collectors.toSet());
    assertThat(catalogue.units().listUnits().stream().filter(Unit::fictional).map(Unit::title)).hasSize(173)
        .noneMatch(real::contains);
  }
}
