package vn.canbang.dashboard.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import org.springframework.stereotype.Component;

import vn.canbang.core.indicator.Indicator;
import vn.canbang.core.series.Gap;
import vn.canbang.core.series.SeriesPoint;
import vn.canbang.core.series.Status;
import vn.canbang.core.unit.Unit;
import vn.canbang.dashboard.page.UnitOverview.Objective;
import vn.canbang.dashboard.page.UnitOverview.StatusCount;
import vn.canbang.dashboard.page.UnitOverview.UnitLink;
import vn.canbang.dashboard.page.UnitOverview.YearChoice;

/** Puts a unit's opening page together. */
@Component
class UnitOverviews {
  private static final int OBJECTIVES = 6;
  private static final int MATTER_MOST = 3;
  private static final List<Status> GRAVEST_FIRST = List.of(Status.MOVING_AWAY, Status.FAR_BEHIND, Status.NOT_MET,
      Status.BEHIND, Status.PARTLY_MET);

  private final UnitData data;

  UnitOverviews(UnitData data) {
    this.data = data;
  }

  UnitOverview of(Unit unit, Integer year, View view) {
    Map<String, List<SeriesPoint>> points = data.series(unit);
    Map<String, List<Gap>> gaps = data.gaps(unit, year);
    int judgedIn = year == null ? latestYear(gaps) : year;
    TargetRows rows = new TargetRows(data, unit, year, judgedIn, view, points, data.waiting(unit));
    List<Judged> judged = judged(gaps, rows);
    Map<String, Status> verdicts = verdicts(judged, gaps, judgedIn);
    return new UnitOverview(UnitHead.of(unit, year, data.units(), view), statuses(verdicts, view),
        attention(judged),
        isAnyJudged(judged), objectives(judged, verdicts, view), years(unit, points, year, view), year, upTo(judged),
        children(unit, year, view), childrenTitle(unit, year, view), new DocumentLines(view).of(data.documents(unit)),
        new OtherFigures(data, unit, year, view).of(points, gaps));
  }

  /**
   * A row with the gap it is judged by.
   *
   * @param part true for a level or a body of an indicator that has a row for the whole; only the whole is counted
   */
  private record Judged(Indicator indicator, TargetRow row, Gap main, Status status, boolean part) {
  }

  private List<Judged> judged(Map<String, List<Gap>> gaps, TargetRows rows) {
    List<Judged> judged = new ArrayList<>();
    for (Indicator indicator : data.catalogue().indicators()) {
      Map<String, List<Gap>> codes = codesOf(indicator, gaps);
      boolean whole = codes.containsKey(indicator.code());
      codes.forEach((code, own) -> judged.add(judge(indicator, code, own, rows, whole && !code.equals(indicator.code()))));
    }
    return judged;
  }

  /**
   * The full codes under which an indicator is shown: those with values; where none has one, a target of the strategy
   * is still shown once, without a value.
   */
  private Map<String, List<Gap>> codesOf(Indicator indicator, Map<String, List<Gap>> gaps) {
    Map<String, List<Gap>> own = new LinkedHashMap<>();
    gaps.forEach((code, list) -> {
      if (data.catalogue().findIndicator(code).filter(indicator::equals).isPresent()) {
        own.put(code, list);
      }
    });
    if (own.values().stream().anyMatch(UnitOverviews::hasValue)) {
      own.values().removeIf(list -> !hasValue(list));
      return own;
    }
    if (!data.hasNationalTarget(indicator)) {
      return Map.of();
    }
    return Map.of(indicator.code(), own.getOrDefault(indicator.code(), own.values().stream().findFirst().orElse(List.of())));
  }

  private static boolean hasValue(List<Gap> gaps) {
    return gaps.stream().anyMatch(gap -> gap.value() != null);
  }

  private Judged judge(Indicator indicator, String code, List<Gap> gaps, TargetRows rows, boolean part) {
    Gap main = MainTarget.of(gaps, rows.judgedIn()).orElse(null);
    return new Judged(indicator, rows.row(code, gaps, indicator, part || indicator.part() != null), main, main == null ? Status.NO_DATA : main.status(),
        part);
  }

  /** One year for the whole page, so that its rows are held against targets of one milestone. */
  private static int latestYear(Map<String, List<Gap>> gaps) {
    return gaps.values().stream().flatMap(List::stream).map(Gap::year).filter(Objects::nonNull).mapToInt(Integer::intValue).max()
        .orElse(LocalDate.now().getYear());
  }

  private static Map<String, Status> verdicts(List<Judged> judged, Map<String, List<Gap>> gaps, int judgedIn) {
    TargetVerdicts verdicts = new TargetVerdicts();
    judged.stream().filter(one -> one.indicator().isStrategyTarget() && !one.part())
        .forEach(one -> verdicts.add(one.indicator().targetCode(), one.status()));
    return verdicts.byTarget(gaps, judgedIn);
  }

  private static List<StatusCount> statuses(Map<String, Status> verdicts, View view) {
    Map<Status, Long> counts = new EnumMap<>(Status.class);
    verdicts.values().forEach(status -> counts.merge(status, 1L, Long::sum));
    return counts.entrySet().stream().filter(entry -> entry.getKey() != Status.NOT_APPLICABLE)
        .map(entry -> new StatusCount(StatusMark.of(entry.getKey(), view.words()), entry.getValue())).toList();
  }

  private static List<TargetRow> attention(List<Judged> judged) {
    return judged.stream().filter(one -> GRAVEST_FIRST.contains(one.status()) && !one.row().isEmpty() && !one.part())
        .sorted(Comparator.<Judged>comparingInt(one -> GRAVEST_FIRST.indexOf(one.status()))
            .thenComparing(one -> shareOfTarget(one.main()), Comparator.reverseOrder()))
        .limit(MATTER_MOST).map(Judged::row).toList();
  }

  /** False where every value is missing, too old or cannot be judged: then nothing is said of what goes well. */
  private static boolean isAnyJudged(List<Judged> judged) {
    return judged.stream().anyMatch(one -> !StatusMark.isNoVerdict(one.status()));
  }

  /** How far off, as a share of the target, so that points of different units of measure can be put in order. */
  private static BigDecimal shareOfTarget(Gap gap) {
    if (gap.gap() == null || gap.target() == null || gap.target().signum() == 0) {
      return BigDecimal.ZERO;
    }
    return gap.gap().divide(gap.target(), MathContext.DECIMAL32).abs();
  }

  private List<Objective> objectives(List<Judged> judged, Map<String, Status> verdicts, View view) {
    List<Objective> objectives = new ArrayList<>();
    for (int number = 1; number <= OBJECTIVES; number++) {
      objectives.add(objective(view.words().text("objective." + number), number, judged, verdicts, view));
    }
    Objective local = objective(view.words().text("objective.local"), 0, judged, verdicts, view);
    if (!local.rows().isEmpty()) {
      objectives.add(local);
    }
    objectives.removeIf(objective -> objective.rows().isEmpty() && objective.notApplicable().isEmpty());
    return objectives;
  }

  private Objective objective(String title, int number, List<Judged> judged, Map<String, Status> verdicts, View view) {
    List<Judged> own = judged.stream().filter(one -> one.indicator().objective() == number).toList();
    List<TargetRow> rows = new ArrayList<>();
    Set<String> begun = new HashSet<>();
    for (Judged one : own.stream().filter(one -> one.status() != Status.NOT_APPLICABLE).toList()) {
      if (one.indicator().part() != null && begun.add(one.indicator().targetCode())) {
        rows.add(wholeTarget(one.indicator().targetCode(), verdicts, view));
      }
      rows.add(one.row());
    }
    return new Objective(title, rows,
        own.stream().filter(one -> one.status() == Status.NOT_APPLICABLE).map(one -> one.row().name()).toList());
  }

  private TargetRow wholeTarget(String targetCode, Map<String, Status> verdicts, View view) {
    return TargetRow.wholeTarget(targetCode, data.names(view.english()).shortName(targetCode),
        StatusMark.of(verdicts.get(targetCode), view.words()));
  }

  private static List<YearChoice> years(Unit unit, Map<String, List<SeriesPoint>> points, Integer year, View view) {
    TreeSet<Integer> all = new TreeSet<>(Comparator.reverseOrder());
    points.values().forEach(list -> UnitData.measured(list).forEach(point -> all.add(point.year())));
    List<YearChoice> years = new ArrayList<>();
    years.add(new YearChoice(view.words().text("year.latest"), view.links().unit(unit, null), year == null));
    all.forEach(one -> years.add(new YearChoice(String.valueOf(one), view.links().unit(unit, one), one.equals(year))));
    return years;
  }

  private static String upTo(List<Judged> judged) {
    return judged.stream().map(Judged::main).filter(Objects::nonNull).map(Gap::year).filter(Objects::nonNull)
        .max(Comparator.naturalOrder()).map(String::valueOf).orElse("");
  }

  private List<UnitLink> children(Unit unit, Integer year, View view) {
    return childrenOf(unit, year, child -> UnitHead.link(child, year, "", view));
  }

  private <T> List<T> childrenOf(Unit unit, Integer year, Function<Unit, T> shape) {
    return data.units().listChildren(unit, UnitData.day(unit, year)).stream().map(shape).toList();
  }

  private String childrenTitle(Unit unit, Integer year, View view) {
    return childrenOf(unit, year, Unit::level).stream().findFirst()
        .map(level -> view.words().text("children." + level.columnValue())).orElse("");
  }
}
