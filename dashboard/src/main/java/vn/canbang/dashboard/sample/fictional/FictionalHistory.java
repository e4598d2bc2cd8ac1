package vn.canbang.dashboard.sample.fictional;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.canbang.core.catalogue.Catalogue;
import vn.canbang.core.fact.Qualifier;
import vn.canbang.core.observation.Citation;
import vn.canbang.core.observation.Observation;
import vn.canbang.core.period.Period;
import vn.canbang.dashboard.sample.SampleFile;

/**
 * What the fictional province reported by table: its figures without those that stand in one of its documents, and
 * without those of units that failed to report.
 */
public final class FictionalHistory {
  public static final String CITATION = "minh-hoa-lich-su";
  public static final String NOTE = "Số liệu minh họa";

  private static final String SILENT_DISTRICT = "989";
  private static final String SILENT_YEAR = "2019";
  private static final double SILENT_COMMUNES = 0.02;

  private FictionalHistory() {
  }

  public static Citation citation() {
    return new Citation(CITATION, "Chương trình tạo số liệu minh họa", "Số liệu minh họa của Tỉnh Minh Họa 2015-2025, "
        + "hạt giống " + FictionalProvince.seed() + ", phiên bản " + FictionalProvince.VERSION, null, "2026-11-21",
        true);
  }

  /** In a fixed order; every observation is on a unit of the fictional province. */
  public static List<Observation> list(FictionalProvince province, Catalogue catalogue) {
    Set<String> inDocuments = cellsInDocuments(province.units());
    return province.listFigures().stream()
        .filter(figure -> !inDocuments.contains(figure.cell()) && reported(province.units(), figure))
        .map(figure -> observation(province.units(), catalogue, figure))
        .toList();
  }

  private static Observation observation(FictionalUnits units, Catalogue catalogue, Figure figure) {
    Map<String, String> dimensions = catalogue.getIndicator(figure.indicator())
        .dimensionsOf(figure.indicator(), catalogue.dimensions());
    return new Observation(figure.indicator(), units.get(figure.unit()).key(), Period.parse(figure.period()),
        figure.kind(), dimensions, "area", figure.value(), figure.numerator(), figure.denominator(), Qualifier.EQUAL,
        figure.measureUnit(), CITATION, NOTE);
  }

  private static Set<String> cellsInDocuments(FictionalUnits units) {
    Set<String> cells = new HashSet<>();
    for (Map<String, String> row : SampleFile.rows("fictional/expected.tsv", "\t")) {
      cells.add(row.get("indicator") + "|" + units.getByTitle(row.get("unit")).code() + "|" + row.get("period"));
    }
    return cells;
  }

  private static boolean reported(FictionalUnits units, Figure figure) {
    FictionalUnit unit = units.get(figure.unit());
    return switch (unit.level()) {
      case DISTRICT -> !(unit.code().equals(SILENT_DISTRICT) && figure.period().equals(SILENT_YEAR));
      case COMMUNE -> Draws.of("report", unit.code(), figure.period()).share() >= SILENT_COMMUNES;
      default -> true;
    };
  }
}
