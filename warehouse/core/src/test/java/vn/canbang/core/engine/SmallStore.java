package vn.canbang.core.engine;

import static vn.canbang.core.engine.SmallCatalogue.COMMUNE;
import static vn.canbang.core.engine.SmallCatalogue.DISTRICT;
import static vn.canbang.core.engine.SmallCatalogue.OTHER_DISTRICT;
import static vn.canbang.core.engine.SmallCatalogue.PROVINCE;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import vn.canbang.core.fact.FactKind;
import vn.canbang.core.fact.Qualifier;
import vn.canbang.core.observation.Observation;
import vn.canbang.core.period.Period;
import vn.canbang.core.series.Claim;

/** Claims by hand: a zero denominator, words only, ties, a span, bounds, a term, parts of a year, a target in parts. */
public final class SmallStore {
  private final List<Claim> claims = new ArrayList<>();

  private SmallStore() {
  }

  public static List<Claim> claims() {
    SmallStore store = new SmallStore();
    store.pathOfProvince();
    store.boundsAndWords();
    store.tiesAndPrecedence();
    store.targetsOfUnits();
    store.partsOfAYearAndSpans();
    return store.claims;
  }

  /** Counts with fractions: the printed value is a truncation of the recomputed one. */
  private void pathOfProvince() {
    fraction("p1", PROVINCE, "M2.CT3", "2020", "20", "20", "100");
    fraction("p2", PROVINCE, "M2.CT3", "2022", "22.8", "114", "500");
    fraction("p3", PROVINCE, "M2.CT3", "2023", "24", "24", "100");
    fraction("p4", PROVINCE, "M2.CT3", "2025", "26.66", "8", "30");
    value("q1", PROVINCE, "M2.CT2", "2019", "40", "=");
    value("q2", PROVINCE, "M2.CT2", "2022", "41", "=");
    value("q3", PROVINCE, "M2.CT2", "2023", "29.9", "=");
    value("s1", PROVINCE, "M4.CT1", "2021", "110", "=");
    value("s2", PROVINCE, "M4.CT1", "2022", "112", "=");
    value("a1", PROVINCE, "M3.CT2a", "2024", "85", "=");
    value("b1", PROVINCE, "M3.CT2b", "2024", "45", "=");
    value("m1", PROVINCE, "M1.CT1.H", "2024", "66.67", "=");
    value("m2", PROVINCE, "M1.CT1.X", "2024", "46.3", "=");
    value("m3", PROVINCE, "M1.CT1.UBND", "2024", "20", "=");
    value("v1", "VN@2004-08-31", "M2.CT1", "2023", "50.9", "=");
  }

  private void boundsAndWords() {
    value("c1", DISTRICT, "M4.CT1", "2021..2023", "110", "<=");
    value("c2", OTHER_DISTRICT, "M4.CT1", "2023", "115", "<");
    words("w1", DISTRICT, "M5.CT1", "2023");
    fraction("z1", DISTRICT, "M3.CT2a", "2023", "100", "0", "0");
    value("d1", DISTRICT, "M2.CT1", "2023", "100", "=");
    value("h1", DISTRICT, "M2.CT2", "2023-H1", "33", "=");
    value("h2", DISTRICT, "M2.CT2", "2024-H1", "31", "=");
    value("y2", DISTRICT, "M2.CT2", "2024", "30.5", "=");
    fraction("t1", DISTRICT, "CT.HDND.H", "term 2021-2026", "30", "9", "30");
    value("n1", COMMUNE, "M2.CT3", "2025", "28", "=");
  }

  private void tiesAndPrecedence() {
    add(claim("tie-b", DISTRICT, "M2.CT3", "2023", "19", "=").from(DISTRICT, "2024-01-01", true));
    add(claim("tie-a", DISTRICT, "M2.CT3", "2023", "20", "=").from(DISTRICT, "2024-01-01", true));
    add(claim("parent", DISTRICT, "M2.CT3", "2023", "25", "=").from(PROVINCE, "2024-06-01", true));
    add(claim("text", DISTRICT, "M2.CT3", "2022", "18", "=").from(DISTRICT, "2024-01-01", false));
    add(claim("table", DISTRICT, "M2.CT3", "2022", "18", "=").from(DISTRICT, "2023-01-01", true));
    add(claim("bare", COMMUNE, "M2.CT2", "2022", "3", "=").fraction("3", "12").in("người"));
    add(claim("other-unit", DISTRICT, "M2.CT3", "2021", "7", "=").in("cơ sở"));
  }

  private void targetsOfUnits() {
    add(claim("l1", DISTRICT, "M2.CT3", "2025", "20", "=").of(FactKind.localTarget(2025)));
    add(claim("k1", DISTRICT, "M2.CT3", "2023", "21", ">=").of(FactKind.PLAN));
    add(claim("k4", PROVINCE, "M2.CT2", "2023", "25", ">").of(FactKind.PLAN));
    add(claim("k5", PROVINCE, "M4.CT1", "2023", "113", "=").of(FactKind.PLAN));
    add(claim("k3", PROVINCE, "M1.CT1.X", "2024", "3", "=").of(FactKind.PLAN).in("cơ quan"));
    add(claim("k2", DISTRICT, "CT.HDND.H", "2022", "35", "=").of(FactKind.PLAN));
  }

  private void partsOfAYearAndSpans() {
    value("e1", OTHER_DISTRICT, "M2.CT3", "2025-H1", "20", "=");
    value("e2", OTHER_DISTRICT, "M2.CT2", "2020", "40", "=");
    value("e3", OTHER_DISTRICT, "M2.CT2", "2025-H1", "31", "=");
    value("e4", OTHER_DISTRICT, "M3.CT2a", "2024", "85", "=");
    value("e5", OTHER_DISTRICT, "M3.CT2a", "2025-H1", "70", "=");
    value("e6", OTHER_DISTRICT, "M3.CT2b", "2019..2021", "20", "=");
    value("e7", OTHER_DISTRICT, "M3.CT2b", "2023-H1", "30", "=");
    add(claim("v2", DISTRICT, "BL.VU", "2023-H1", "3", "=").of(FactKind.COUNT));
    add(claim("v3", DISTRICT, "BL.VU", "2021..2024", "40", "=").of(FactKind.COUNT));
    add(claim("v4", DISTRICT, "BL.VU", "2023", "4", "<=").of(FactKind.PLAN));
    add(claim("v5", DISTRICT, "BL.VU", "2022-H2", "4", "<=").of(FactKind.PLAN));
    value("q4", PROVINCE, "M2.CT2", "2023..2025", "28", "=");
    value("q5", PROVINCE, "M2.CT2", "2026", "27", "=");
    value("n2", COMMUNE, "M2.CT3", "2024", "26", "=");
  }

  private void value(String id, String unit, String indicator, String period, String value, String qualifier) {
    add(claim(id, unit, indicator, period, value, qualifier));
  }

  private void words(String id, String unit, String indicator, String period) {
    add(claim(id, unit, indicator, period, null, "="));
  }

  private void fraction(String id, String unit, String indicator, String period, String value, String numerator,
      String denominator) {
    add(claim(id, unit, indicator, period, value, "=").fraction(numerator, denominator));
  }

  private void add(Draft draft) {
    claims.add(draft.claim());
  }

  private static Draft claim(String id, String unit, String indicator, String period, String value,
      String qualifier) {
    return new Draft(id, unit, indicator, period, FactKind.RESULT, value, null, null, qualifier, null, unit,
        "2024-01-01", true);
  }

  private record Draft(String id, String unit, String indicator, String period, FactKind kind, String value,
      String numerator, String denominator, String qualifier, String measureUnit, String reporter, String date,
      boolean tabular) {

    Draft fraction(String above, String below) {
      return new Draft(id, unit, indicator, period, kind, value, above, below, qualifier, measureUnit, reporter, date,
          tabular);
    }

    Draft of(FactKind other) {
      return new Draft(id, unit, indicator, period, other, value, numerator, denominator, qualifier, measureUnit,
          reporter, date, tabular);
    }

    Draft in(String otherUnit) {
      return new Draft(id, unit, indicator, period, kind, value, numerator, denominator, qualifier, otherUnit,
          reporter, date, tabular);
    }

    Draft from(String who, String when, boolean inTable) {
      return new Draft(id, unit, indicator, period, kind, value, numerator, denominator, qualifier, measureUnit, who,
          when, inTable);
    }

    Claim claim() {
      Observation observation = new Observation(indicator, unit, Period.parse(period), kind, Map.of(), "area",
          number(value), number(numerator), number(denominator), Qualifier.parse(qualifier), measureUnit, id, null);
      return new Claim(id, observation, "fact", "0".repeat(64), reporter, null, LocalDate.parse(date),
          Instant.parse("2026-01-01T00:00:00Z"), false, tabular, "");
    }

    private static BigDecimal number(String text) {
      return text == null ? null : new BigDecimal(text);
    }
  }
}
