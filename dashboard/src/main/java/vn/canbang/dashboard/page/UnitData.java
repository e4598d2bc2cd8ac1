package vn.canbang.dashboard.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.canbang.core.catalogue.Catalogue;
import vn.canbang.core.indicator.Indicator;
import vn.canbang.core.series.Gap;
import vn.canbang.core.series.SeriesPoint;
import vn.canbang.core.store.StoredDocument;
import vn.canbang.core.store.Warehouse;
import vn.canbang.core.unit.Unit;
import vn.canbang.core.unit.UnitRegister;
import vn.canbang.dashboard.web.Refusal;
import vn.canbang.dashboard.web.WebOptions;

/** What the pages of a unit ask of the warehouse. */
@Component
public class UnitData {
  private static final String FICTIONAL_PROVINCE = "99";
  private static final String COUNTRY = "VN";

  private final Warehouse warehouse;
  private final WebOptions options;

  UnitData(Warehouse warehouse, WebOptions options) {
    this.warehouse = warehouse;
    this.options = options;
  }

  public Catalogue catalogue() {
    return warehouse.catalogue();
  }

  public IndicatorNames names(boolean english) {
    return new IndicatorNames(catalogue(), english);
  }

  /** @throws Refusal if no unit is spelled like this */
  public Unit getUnit(String spelling) {
    return units().find(spelling).orElseThrow(() -> Refusal.notFound("unknown_unit", spelling));
  }

  /** The unit that is opened where none is named. */
  public Unit startUnit() {
    List<Unit> candidates = units().listByCode(options.demo() ? FICTIONAL_PROVINCE : COUNTRY);
    if (candidates.isEmpty()) {
      throw Refusal.notFound("unknown_unit", options.demo() ? FICTIONAL_PROVINCE : COUNTRY);
    }
    return candidates.get(candidates.size() - 1);
  }

  /** The unit's points by full code, each by year. */
  public Map<String, List<SeriesPoint>> series(Unit unit) {
    return warehouse.series(new Warehouse.SeriesQuery(null, true, unit.key(), null, null)).stream()
        .collect(Collectors.groupingBy(SeriesPoint::indicator, LinkedHashMap::new, Collectors.toList()));
  }

  public Map<String, List<Gap>> gaps(Unit unit, Integer year) {
    return warehouse.gaps(unit.key(), year).stream()
        .collect(Collectors.groupingBy(Gap::indicator, LinkedHashMap::new, Collectors.toList()));
  }

  /** How many facts wait for a decision, by full code. */
  public Map<String, Long> waiting(Unit unit) {
    return warehouse.listFacts(null, "waiting").stream()
        .filter(fact -> fact.fact().unitKey().equals(unit.key()) && !fact.fact().kind().isTarget())
        .collect(Collectors.groupingBy(fact -> fact.fact().indicator(), Collectors.counting()));
  }

  public List<StoredDocument> documents(Unit unit) {
    return warehouse.listDocuments().stream()
        .filter(document -> document.head() != null && unit.key().equals(document.head().unitKey()))
        .toList();
  }

  /** Values that were measured, by year: plans, targets and answers in words aside. */
  static List<SeriesPoint> measured(List<SeriesPoint> series) {
    return series.stream().filter(point -> point.value() != null)
        .filter(point -> switch (point.kind().type()) {
          case RESULT, COUNT -> true;
          case PLAN, TARGET, LOCAL_TARGET -> false;
        })
        .sorted(Comparator.comparingInt(SeriesPoint::year).thenComparing(SeriesPoint::period)).toList();
  }

  /** True where the strategy sets a target in numbers or words for this indicator. */
  public boolean hasNationalTarget(Indicator indicator) {
    return catalogue().targets().stream().anyMatch(target -> target.indicator().equals(indicator.code()));
  }

  /** The day on which a unit is looked at: the year's last, or the last on which the unit was valid. */
  public static LocalDate day(Unit unit, Integer year) {
    LocalDate day = year == null ? LocalDate.now() : LocalDate.of(year, 12, 31);
    if (unit.isValidOn(day)) {
      return day;
    }
    return unit.validTo() != null && day.isAfter(unit.validTo()) ? unit.validTo() : unit.validFrom();
  }

  public UnitRegister units() {
    return catalogue().units();
  }
}
