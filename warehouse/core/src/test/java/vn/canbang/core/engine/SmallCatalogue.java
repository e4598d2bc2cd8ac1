package vn.canbang.core.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import vn.canbang.core.catalogue.Catalogue;
import vn.canbang.core.fact.Qualifier;
import vn.canbang.core.indicator.DimensionCodes;
import vn.canbang.core.indicator.Indicator;
import vn.canbang.core.indicator.Indicator.Direction;
import vn.canbang.core.indicator.Indicator.Uncertainty;
import vn.canbang.core.target.Target;
import vn.canbang.core.unit.Level;
import vn.canbang.core.unit.Unit;
import vn.canbang.core.unit.UnitChange;
import vn.canbang.core.unit.UnitRegister;

/** A catalogue by hand: a fictional province with two districts that end in 2025, and one indicator of each sort. */
public final class SmallCatalogue {
  public static final String PROVINCE = "99@2004-08-31";
  public static final String DISTRICT = "980@2004-08-31";
  public static final String OTHER_DISTRICT = "981@2004-08-31";
  public static final String COMMUNE = "99001@2025-07-01";

  private SmallCatalogue() {
  }

  public static Catalogue make() {
    return new Catalogue("test", null, indicators(), levels(), targets(), units(), List.of(), List.of());
  }

  private static DimensionCodes levels() {
    return new DimensionCodes(List.of(new DimensionCodes.Dimension("level", "Cấp", "Level", false,
        List.of(new DimensionCodes.Value("H", "Huyện", "District", List.of()),
            new DimensionCodes.Value("X", "Xã", "Commune", List.of())))));
  }

  private static UnitRegister units() {
    LocalDate lastDay = LocalDate.of(2025, 6, 30);
    LocalDate reform = LocalDate.of(2025, 7, 1);
    return new UnitRegister(List.of(
        new Unit(Level.COUNTRY, "VN", "Việt Nam", "Viet Nam", "nước", null, null, null, false),
        new Unit(Level.PROVINCE, "99", "Minh Họa", "Minh Hoa", "tỉnh", "VN", null, null, true),
        new Unit(Level.DISTRICT, "980", "An Bình", "An Binh", "huyện", "99", null, lastDay, true),
        new Unit(Level.DISTRICT, "981", "Hòa Bình", "Hoa Binh", "huyện", "99", null, lastDay, true),
        new Unit(Level.COMMUNE, "99001", "Tân An", "Tan An", "xã", "99", reform, null, true)),
        List.of(new UnitChange(Level.COMMUNE, "99101", "99001", reform, "merge", "test", true, null)));
  }

  private static List<Indicator> indicators() {
    return List.of(
        count("BL.VU"),
        indicator("CT.HDND", 0, null, null, Direction.HIGHER, "%", "100", true, "T", "H", "X"),
        boundByLevel("M1.CT1"),
        indicator("M2.CT1", 2, "M2.CT1", null, Direction.HIGHER, "%", "100", false, "TW", "T"),
        indicator("M2.CT2", 2, "M2.CT2", null, Direction.LOWER, "%", "100", false, "TW", "T", "H"),
        indicator("M2.CT3", 2, "M2.CT3", null, Direction.HIGHER, "%", "100", false, "TW", "T", "H", "X"),
        indicator("M3.CT2a", 3, "M3.CT2", "a", Direction.HIGHER, "%", "100", false, "T", "H", "X"),
        indicator("M3.CT2b", 3, "M3.CT2", "b", Direction.HIGHER, "%", "100", false, "T", "H", "X"),
        indicator("M4.CT1", 4, "M4.CT1", null, Direction.LOWER, "bé trai/100 bé gái", "100", false, "TW", "T", "H"),
        indicator("M5.CT1", 5, "M5.CT1", null, Direction.MAINTAIN, "", null, false, "T", "H"));
  }

  private static Indicator boundByLevel(String code) {
    return new Indicator(code, code, code, code, code, 1, code, null, null, "", "", "", "", "", "", Direction.HIGHER,
        "%", "%", new BigDecimal("100"), "result", List.of("TW", "T", "H", "X"), List.of("level"), List.of("level"),
        Uncertainty.NONE, false, false, true, false, "", List.of(), List.of(), List.of(), List.of(), null, null, null);
  }

  private static Indicator count(String code) {
    return new Indicator(code, code, code, code, code, 0, null, null, null, "", "", "", "", "", "", Direction.LOWER,
        "vụ", "cases", null, "count", List.of("T", "H", "X"), List.of(), List.of(), Uncertainty.NONE, false, false,
        false, false, "", List.of(), List.of(), List.of(), List.of(), null, null, null);
  }

  private static Indicator indicator(String code, int objective, String target, String part, Direction direction,
      String unit, String scale, boolean term, String... levels) {
    return new Indicator(code, code, code, code, code, objective, target, part, null, "", "", "", "", "", "",
        direction, unit, unit, scale == null ? null : new BigDecimal(scale), "result", List.of(levels), List.of(), List.of(),
        Uncertainty.NONE, false, term, false, false, "", List.of(), List.of(), List.of(), List.of(), null, null, null);
  }

  private static List<Target> targets() {
    return List.of(
        target("M1.CT1", 2025, "60", Qualifier.EQUAL),
        target("M2.CT1", 2025, "50", Qualifier.EQUAL), target("M2.CT1", 2030, "60", Qualifier.ABOUT),
        target("M2.CT2", 2025, "30", Qualifier.LESS), target("M2.CT2", 2030, "25", Qualifier.LESS),
        target("M2.CT3", 2025, "27", Qualifier.AT_LEAST), target("M2.CT3", 2030, "30", Qualifier.EQUAL),
        target("M3.CT2a", 2025, "80", Qualifier.EQUAL), target("M3.CT2b", 2025, "50", Qualifier.EQUAL),
        target("M4.CT1", 2025, "111", Qualifier.EQUAL), target("M4.CT1", 2030, "109", Qualifier.EQUAL),
        target("M5.CT1", 2025, null, null));
  }

  private static Target target(String indicator, int milestone, String value, Qualifier qualifier) {
    return new Target(indicator, milestone, value == null ? null : new BigDecimal(value), qualifier, "28/NQ-CP",
        "province", null, !indicator.equals("M3.CT2b"));
  }
}
