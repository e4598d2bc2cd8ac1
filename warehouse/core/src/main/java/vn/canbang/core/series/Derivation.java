package vn.canbang.core.series;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import vn.canbang.core.catalogue.Catalogue;
import vn.canbang.core.engine.Engine;
import vn.canbang.core.engine.Script;
import vn.canbang.core.engine.ScriptDescription;

/** Claims and catalogue in, derived tables out: the scripts in their order, on any engine. */
public final class Derivation {
  /** Scripts in the order in which they read each other. */
  public static final List<String> SCRIPTS = List.of("claim", "series", "target_in_force", "gap");

  /** Baseline years and thresholds of the ratio of achieved to required change. */
  private static final Map<String, Object> PARAMETERS = Map.of(
      "baseline_from", 2019,
      "baseline_to", 2021,
      "on_track_from", new BigDecimal("0.95"),
      "behind_from", new BigDecimal("0.6"));

  private Derivation() {
  }

  /** The tables that the scripts read. {@code asOf} is the day on which the last year is judged. */
  public static List<InputTable> inputs(Catalogue catalogue, List<Claim> claims, LocalDate asOf) {
    List<InputTable> tables = new ArrayList<>(CatalogueTables.of(catalogue));
    tables.add(new ObservationTable(catalogue).of(claims));
    tables.add(AskedYears.until(asOf));
    return tables;
  }

  public static void load(Engine engine, List<InputTable> inputs) {
    inputs.forEach(table -> engine.load(table.schema(), table.rows()));
  }

  /** Runs every script on tables already loaded. */
  public static void run(Engine engine) {
    for (String name : SCRIPTS) {
      engine.run(Script.named(name), PARAMETERS);
    }
  }

  /** Descriptions of the derived tables, in the order of their making. */
  public static List<ScriptDescription> describe() {
    return SCRIPTS.stream().map(ScriptDescription::of).toList();
  }
}
