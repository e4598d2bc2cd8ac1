package vn.canbang.core.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.canbang.core.engine.SmallCatalogue.COMMUNE;
import static vn.canbang.core.engine.SmallCatalogue.DISTRICT;
import static vn.canbang.core.engine.SmallCatalogue.OTHER_DISTRICT;
import static vn.canbang.core.engine.SmallCatalogue.PROVINCE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import vn.canbang.core.engine.TableSchema.Column;
import vn.canbang.core.engine.TableSchema.Type;
import vn.canbang.core.series.Derivation;
import vn.canbang.core.series.InputTable;

/**
 * What every engine promises: the same rows, to the last digit, for the scripts of the warehouse on a small store. An
 * engine's own test extends this and says how to start it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class EngineContract {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private Engine engine;
  private final Map<String, List<Map<String, Object>>> derived = new HashMap<>();

  /** The same engine for every test. */
  protected abstract Engine engine();

  @BeforeEach
  void takeEngine() {
    engine = engine();
  }

  @Test
  void keepsEveryTypeAndNull() {
    TableSchema schema = new TableSchema("types", List.of(new Column("a", Type.VARCHAR),
        new Column("b", Type.INTEGER), new Column("c", Type.BIGINT), new Column("d", Type.DOUBLE),
        new Column("e", Type.DECIMAL), new Column("f", Type.DATE), new Column("g", Type.BOOLEAN)));
    List<Object> full =
        List.of("đ", 1, 2L, 0.5, new BigDecimal("12345678901234567.0000000001"), LocalDate.of(2025, 7, 1), true);
    engine.load(schema, List.of(full, Arrays.asList(null, null, null, null, null, null, null)));
    engine.run(new Script("types_in_order", "SELECT * FROM types ORDER BY a NULLS LAST"), Map.of());
    List<Map<String, Object>> rows = engine.read("types_in_order");
    assertThat(new ArrayList<>(rows.get(0).values())).isEqualTo(full);
    assertThat(rows.get(1).values()).containsOnlyNulls();
  }

  @Test
  void bindsParametersAndReplacesTables() {
    Script script = new Script("bound", "SELECT cast(:x AS integer) AS x, ':x' AS text");
    engine.run(script, Map.of("x", 1));
    engine.run(script, Map.of("x", 2));
    assertThat(engine.read("bound")).containsExactly(Map.of("x", 2, "text", ":x"));
  }

  @Test
  void derivedTablesHaveTheDescribedColumnsAndGrain() {
    for (ScriptDescription table : Derivation.describe()) {
      List<Map<String, Object>> rows = derivedRows(table.table());
      assertThat(rows).as(table.table()).isNotEmpty();
      assertThat(rows.get(0).keySet()).as(table.table())
          .containsExactlyElementsOf(table.columns().stream().map(ScriptDescription.ColumnNote::name).toList());
      assertThat(rows.stream().map(row -> table.grain().stream().map(row::get).toList()))
          .as(table.table()).doesNotHaveDuplicates();
    }
  }

  @Test
  void recomputesValuesFromFractions() {
    assertThat(derivedRows("series"))
        .filteredOn(row -> row.get("unit_key").equals(PROVINCE) && row.get("indicator").equals("M2.CT3"))
        .extracting(row -> row.get("year"), row -> row.get("value"), row -> row.get("reported_value"))
        .containsExactly(tuple(2020, number("20"), number("20")), tuple(2022, number("22.8"), number("22.8")),
            tuple(2023, number("24"), number("24")), tuple(2025, number("26.6667"), number("26.66")));
  }

  @Test
  void aPlanIsJudgedOnlyByAValueOfItsOwnYear() {
    assertThat(derivedRows("gap"))
        .filteredOn(row -> row.get("unit_key").equals(PROVINCE) && row.get("as_of_year").equals(2023)
            && row.get("target_source").equals("plan-2023") && row.get("indicator").equals("M4.CT1"))
        .extracting(row -> row.get("year"), row -> row.get("status"), row -> row.get("required"))
        .containsExactly(tuple(2022, "no_data", null));
  }

  @Test
  void aBoundAgainstTheDirectionJudgesNothing() {
    assertThat(derivedRows("gap"))
        .filteredOn(row -> row.get("unit_key").equals(PROVINCE) && row.get("as_of_year").equals(2023)
            && row.get("target_source").equals("plan-2023") && row.get("indicator").equals("M2.CT2"))
        .extracting(row -> row.get("status")).containsExactly("cannot_judge");
  }

  @Test
  void aTargetOfEveryLevelBindsTheFiguresOfEachLevelAndOfNothingElse() {
    assertThat(derivedRows("gap"))
        .filteredOn(row -> row.get("unit_key").equals(PROVINCE) && row.get("as_of_year").equals(2025)
            && row.get("indicator").toString().startsWith("M1.CT1"))
        .extracting(row -> row.get("indicator"), row -> row.get("target_source"), row -> row.get("status"))
        .containsExactlyInAnyOrder(tuple("M1.CT1", "national-2025", "no_data"),
            tuple("M1.CT1.H", "national-2025", "met"), tuple("M1.CT1.X", "national-2025", "not_met"));
  }

  @Test
  void aZeroDenominatorGivesNoValue() {
    Map<String, Object> row = series(DISTRICT, "M3.CT2a", "2023");
    assertThat(row.get("value")).isNull();
    assertThat(row.get("flags")).isEqualTo("zero_denominator");
    assertThat(gap(DISTRICT, 2024, "M3.CT2a", "national-2025").get("status")).isEqualTo("cannot_judge");
  }

  @Test
  void aFractionReportedAsItsCountGivesTheShare() {
    Map<String, Object> row = series(COMMUNE, "M2.CT2", "2022");
    assertThat((BigDecimal) row.get("value")).isEqualByComparingTo("25");
    assertThat(row).containsEntry("measure_unit", "%").containsEntry("is_other_unit", false).containsEntry("flags", "");
  }

  @Test
  void precedenceChoosesAndSaysWhy() {
    Map<String, Object> tied = series(DISTRICT, "M2.CT3", "2023");
    assertThat(tied).containsEntry("source", "tie-a").containsEntry("rule", "stable_id").containsEntry("claims", 3)
        .containsEntry("flags", "conflict");
    assertThat(series(DISTRICT, "M2.CT3", "2022")).containsEntry("source", "table")
        .containsEntry("rule", "table_over_text").containsEntry("flags", "");
    assertThat(derivedRows("claim")).filteredOn(row -> "parent".equals(row.get("source")))
        .extracting(row -> row.get("place"), row -> row.get("rule")).containsExactly(tuple(3, "last"));
  }

  @Test
  void partsOfAYearCountOnlyWhereThereIsNoYear() {
    assertThat(series(DISTRICT, "M2.CT2", "2023-H1")).containsEntry("counts_for_year", true)
        .containsEntry("flags", "half partial_year");
    assertThat(series(DISTRICT, "M2.CT2", "2024-H1")).containsEntry("counts_for_year", false)
        .containsEntry("flags", "half");
    assertThat(series(DISTRICT, "M2.CT2", "2024")).containsEntry("counts_for_year", true);
  }

  @Test
  void aPartOfAYearIsNeverTheFinalVerdict() {
    assertThat(gap(OTHER_DISTRICT, 2025, "M2.CT3", "national-2025")).containsEntry("status", "cannot_judge")
        .containsEntry("value", number("20")).containsEntry("flags", "half partial_year");
    assertThat(gap(OTHER_DISTRICT, 2025, "M2.CT2", "national-2025")).containsEntry("status", "behind")
        .containsEntry("required", number("30")).containsEntry("progress", number("0.9"));
    assertThat(gap(OTHER_DISTRICT, 2025, "M3.CT2a", "national-2025")).containsEntry("status", "met")
        .containsEntry("year", 2024).containsEntry("flags", "");
  }

  @Test
  void aPartOfAYearOfACountIsHeldAgainstNoPlanAndIsNone() {
    assertThat(gap(DISTRICT, 2023, "BL.VU", "plan-2023")).containsEntry("status", "cannot_judge")
        .containsEntry("value", number("3")).containsEntry("gap", null).containsEntry("flags", "half partial_year");
    assertThat(derivedRows("target_in_force")).filteredOn(row -> row.get("indicator").equals("BL.VU"))
        .extracting(row -> row.get("target_source")).containsExactly("plan-2023");
  }

  @Test
  void aCountOverSeveralYearsCountsForNoneOfThem() {
    assertThat(only("series", Map.of("unit_key", DISTRICT, "indicator", "BL.VU", "period", "2021..2024")))
        .containsEntry("counts_for_year", false);
  }

  @Test
  void aRateOverSeveralYearsIsNoBaseline() {
    assertThat(gap(OTHER_DISTRICT, 2024, "M3.CT2b", "national-2025")).containsEntry("baseline", null)
        .containsEntry("status", "not_met");
    assertThat(gap(PROVINCE, 2025, "M2.CT2", "national-2025")).containsEntry("status", "met")
        .containsEntry("value", number("28")).containsEntry("flags", "span");
    assertThat(gap(PROVINCE, 2026, "M2.CT2", "national-2030")).containsEntry("baseline_year", 2019);
  }

  @Test
  void aSpanCountsForItsLastYearAndATermForItsFirst() {
    assertThat(series(DISTRICT, "M4.CT1", "2021..2023")).containsEntry("year", 2023).containsEntry("flags", "span");
    assertThat(series(DISTRICT, "CT.HDND.H", "term 2021-2026")).containsEntry("year", 2021)
        .containsEntry("flags", "term");
  }

  @Test
  void theFirstPeriodOfAMergedUnitIsABreak() {
    assertThat(series(COMMUNE, "M2.CT3", "2024")).containsEntry("flags", "");
    assertThat(series(COMMUNE, "M2.CT3", "2025")).containsEntry("flags", "break");
  }

  @Test
  void progressFollowsTheStraightPath() {
    assertProgress(2022, "M2.CT3", "national-2025", "on_track", "22.8", "1");
    assertProgress(2023, "M2.CT3", "national-2025", "on_track", "24.2", "0.952381");
    assertProgress(2023, "M2.CT3", "national-2030", "on_track", "23", "1.333333");
    assertProgress(2022, "M2.CT2", "national-2025", "moving_away", "35", "-0.2");
    assertThat(gap(PROVINCE, 2023, "M2.CT2", "national-2025")).containsEntry("status", "met");
  }

  @Test
  void theVerdictOfTheMilestoneYearIsFinalAndCountsBodies() {
    for (int year : new int[] {2025, 2026}) {
      Map<String, Object> gap = gap(PROVINCE, year, "M2.CT3", "national-2025");
      assertThat(gap).containsEntry("status", "not_met").containsEntry("year", 2025).containsEntry("gap_count", 1L)
          .containsEntry("gap", number("-0.3333")).containsEntry("is_better", false);
    }
  }

  @Test
  void afterTheMilestoneAnEarlierValueIsJudgedByItsYearAndSaysSo() {
    assertThat(gap(PROVINCE, 2025, "M1.CT1.X", "national-2025")).containsEntry("status", "not_met")
        .containsEntry("flags", "");
    assertThat(gap(PROVINCE, 2026, "M1.CT1.X", "national-2025")).containsEntry("status", "not_met")
        .containsEntry("year", 2024).containsEntry("flags", "before_milestone");
    assertThat(gap(PROVINCE, 2026, "M3.CT2", "national-2025")).containsEntry("flags", "whole_target before_milestone");
    assertThat(gap(PROVINCE, 2026, "M2.CT3", "national-2025")).containsEntry("flags", "");
  }

  @Test
  void aBaselineThatMetAndFellOutMovesAway() {
    assertThat(gap(PROVINCE, 2021, "M4.CT1", "national-2025")).containsEntry("status", "met");
    assertThat(gap(PROVINCE, 2022, "M4.CT1", "national-2025")).containsEntry("status", "moving_away");
  }

  @Test
  void aBoundedResultCountsOnlyIfItImpliesTheVerdict() {
    assertThat(gap(DISTRICT, 2023, "M4.CT1", "national-2025")).containsEntry("status", "met");
    assertThat(gap(DISTRICT, 2023, "M4.CT1", "national-2030")).containsEntry("status", "cannot_judge");
    assertThat(gap(OTHER_DISTRICT, 2023, "M4.CT1", "national-2025")).containsEntry("status", "cannot_judge");
  }

  @Test
  void aTargetInPartsIsMetOnlyIfEveryPartIs() {
    assertThat(gap(PROVINCE, 2024, "M3.CT2a", "national-2025")).containsEntry("status", "met");
    assertThat(gap(PROVINCE, 2024, "M3.CT2b", "national-2025")).containsEntry("status", "not_met")
        .containsEntry("flags", "target_to_be_confirmed");
    assertThat(gap(PROVINCE, 2024, "M3.CT2", "national-2025")).containsEntry("status", "partly_met");
    assertThat(gap(PROVINCE, 2023, "M3.CT2", "national-2025")).containsEntry("status", "no_data");
  }

  @Test
  void everyTargetHasARowWithItsReason() {
    assertThat(gap(DISTRICT, 2024, "M5.CT1", "national-2025")).containsEntry("status", "text_only");
    assertThat(gap(DISTRICT, 2024, "M2.CT1", "national-2025")).containsEntry("status", "not_applicable");
    assertThat(gap(DISTRICT, 2024, "M3.CT2b", "national-2025")).containsEntry("status", "no_data");
    assertThat(gap(PROVINCE, 2026, "M4.CT1", "national-2025")).containsEntry("status", "out_of_date");
    assertThat(gap(DISTRICT, 2021, "M2.CT3", "national-2025")).containsEntry("status", "cannot_judge");
    assertThat(gap("VN@2004-08-31", 2024, "M2.CT1", "national-2025")).containsEntry("status", "met");
  }

  @Test
  void localTargetsAndPlansAreHeldApart() {
    assertThat(gap(DISTRICT, 2024, "M2.CT3", "local-2025")).containsEntry("status", "met")
        .containsEntry("target_document", "l1");
    assertThat(gap(DISTRICT, 2024, "M2.CT3", "plan-2023")).containsEntry("status", "not_met");
    assertThat(gap(DISTRICT, 2024, "M2.CT3", "national-2025")).containsEntry("status", "not_met");
    assertThat(gap(DISTRICT, 2024, "CT.HDND.H", "plan-2022")).containsEntry("status", "not_met")
        .containsEntry("period", "term 2021-2026").containsEntry("gap_count", 2L);
  }

  @Test
  void aUnitIsHeldAgainstTargetsWhileItIsValid() {
    assertThat(derivedRows("gap")).filteredOn(row -> row.get("unit_key").equals(DISTRICT))
        .extracting(row -> row.get("as_of_year")).contains(2025).doesNotContain(2026);
    assertThat(derivedRows("gap")).filteredOn(row -> row.get("unit_key").equals(COMMUNE))
        .extracting(row -> row.get("as_of_year")).contains(2025, 2026).doesNotContain(2024);
    assertThat(gap(OTHER_DISTRICT, 2025, "M3.CT2b", "national-2025")).as("two years before the district's last day")
        .containsEntry("period", "2023-H1").containsEntry("status", "not_met");
  }

  /** Derives once for all tests. */
  private void derive() {
    if (derived.isEmpty()) {
      Derivation.load(engine, inputs());
      Derivation.run(engine);
      Derivation.SCRIPTS.forEach(table -> derived.put(table, engine.read(table)));
    }
  }

  /** The small store as the tables that scripts read. */
  protected static List<InputTable> inputs() {
    return Derivation.inputs(SmallCatalogue.make(), SmallStore.claims(), TODAY);
  }

  /** The rows that every engine derives from {@link #inputs()}. */
  protected final List<Map<String, Object>> derivedRows(String table) {
    derive();
    return derived.get(table);
  }

  private void assertProgress(int year, String indicator, String source, String status, String required,
      String progress) {
    assertThat(gap(PROVINCE, year, indicator, source)).containsEntry("status", status)
        .containsEntry("required", number(required)).containsEntry("progress", number(progress));
  }

  private Map<String, Object> series(String unit, String indicator, String period) {
    return only("series", Map.of("unit_key", unit, "indicator", indicator, "period", period, "kind", "result"));
  }

  private Map<String, Object> gap(String unit, int year, String indicator, String source) {
    return only("gap",
        Map.of("unit_key", unit, "as_of_year", year, "indicator", indicator, "target_source", source));
  }

  private Map<String, Object> only(String table, Map<String, Object> key) {
    List<Map<String, Object>> rows = derivedRows(table).stream()
        .filter(row -> row.entrySet().containsAll(key.entrySet()))
        .toList();
    assertThat(rows).as("%s %s", table, new TreeMap<>(key)).hasSize(1);
    return rows.get(0);
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }
}
