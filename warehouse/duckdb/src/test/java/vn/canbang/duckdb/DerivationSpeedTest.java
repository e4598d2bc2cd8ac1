package vn.canbang.duckdb;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.canbang.core.catalogue.Catalogue;
import vn.canbang.core.catalogue.CatalogueLoader;
import vn.canbang.core.fact.FactKind;
import vn.canbang.core.fact.Qualifier;
import vn.canbang.core.observation.Citation;
import vn.canbang.core.observation.Observation;
import vn.canbang.core.period.Period;
import vn.canbang.core.unit.Unit;

/** A province's history at full size derives while a person waits. Figures are made up and stay in this test. */
class DerivationSpeedTest {
  private static final int ROWS = 60_000;
  /** Far above what is measured on an idle machine (2 to 3 s): a build machine is shared. */
  private static final Duration LIMIT = Duration.ofSeconds(30);

  @Test
  void sixtyThousandObservationsOnThePackagedCatalogue(@TempDir Path data) {
    Catalogue catalogue = CatalogueLoader.packaged();
    try (DuckDbWarehouse warehouse = DuckDbWarehouse.open(data, catalogue)) {
      Citation source = new Citation("speed", "test", null, null, "2026-11-21", true);
      assertThat(warehouse.keepObservations(source, observations(catalogue))).isEqualTo(ROWS);
      Instant start = Instant.now();
      Map<String, Long> rows = warehouse.derive(null).rows();
      Duration taken = Duration.between(start, Instant.now());
      System.out.println("Derived " + rows + " in " + taken.toMillis() + " ms");
      assertThat(rows.get("series")).isGreaterThanOrEqualTo(ROWS);
      assertThat(taken).isLessThan(LIMIT);
    }
  }

  private static List<Observation> observations(Catalogue catalogue) {
    List<Unit> units = catalogue.units().listUnits().stream().filter(unit -> unit.validFrom() == null).limit(150)
        .toList();
    List<Observation> rows = new ArrayList<>();
    for (int i = 0; rows.size() < ROWS; i++) {
      Unit unit = units.get(i % units.size());
      int year = 2016 + i / units.size() % 10;
      String code = catalogue.indicators().get(i / (units.size() * 10) % 40).code();
      rows.add(new Observation(code, unit.key(), Period.year(year), FactKind.RESULT, Map.of(), "area",
          BigDecimal.valueOf(i % 100), BigDecimal.valueOf(i % 100), BigDecimal.valueOf(100), Qualifier.EQUAL, null,
          "speed", null));
    }
    return rows;
  }
}
