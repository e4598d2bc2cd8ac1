package vn.canbang.dashboard.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.canbang.core.indicator.Indicator;
import vn.canbang.core.series.Gap;
import vn.canbang.core.series.SeriesPoint;
import vn.canbang.core.series.Status;
import vn.canbang.core.unit.Unit;
import vn.canbang.dashboard.chart.Breaks;
import vn.canbang.dashboard.chart.TrendChart;
import vn.canbang.dashboard.chart.TrendChart.TargetPath;
import vn.canbang.dashboard.page.IndicatorView.Definition;
import vn.canbang.dashboard.page.IndicatorView.PointLine;
import vn.canbang.dashboard.page.TargetRow.SourceMark;
import vn.canbang.dashboard.web.Refusal;

/** Puts the page of an indicator of a unit together. */
@Component
class IndicatorViews {
  private final UnitData data;

  IndicatorViews(UnitData data) {
    this.data = data;
  }

  IndicatorView of(Unit unit, String code, Integer year, View view) {
    Indicator indicator = getIndicator(code);
    Map<String, List<SeriesPoint>> all = data.series(unit);
    List<SeriesPoint> series = all.getOrDefault(code, List.of());
    List<Gap> gaps = data.gaps(unit, year).getOrDefault(code, List.of());
    Trend trend = new Trend(code, indicator, UnitData.measured(series), year, gaps, view, data.names(view.english()));
    TargetRows rows = new TargetRows(data, unit, year, 0, view, all, Map.of());
    return new IndicatorView(UnitHead.of(unit, year, data.units(), view), code, trend.names().shortName(code),
        trend.finding(), trend.subtitle(UnitHead.title(unit, view)), trend.chart(unit.fictional()),
        trend.description(), trend.names().measureUnit(indicator),
        lines(series, indicator, view),
        gaps.stream().map(gap -> rows.line(gap, indicator)).toList(), siblings(unit, code, indicator, year, all, view),
        definition(code, indicator, view), UnitData.measured(series).isEmpty() ? reason(unit, code, view) : "");
  }

  /** @throws Refusal if no indicator of the catalogue has this code, suffixes included */
  private Indicator getIndicator(String code) {
    Indicator indicator = data.catalogue().findIndicator(code)
        .orElseThrow(() -> Refusal.notFound("unknown_indicator", code));
    try {
      indicator.dimensionsOf(code, data.catalogue().dimensions());
      return indicator;
    } catch (IllegalArgumentException unknownSuffix) {
      throw Refusal.notFound("unknown_indicator", code);
    }
  }

  private String reason(Unit unit, String code, View view) {
    long waiting = data.waiting(unit).getOrDefault(code, 0L);
    return waiting > 0 ? view.words().text("row.waiting", view.numbers().format(waiting))
        : view.words().text("row.never");
  }

  /** What was measured comes first, then plans, targets and answers in words. */
  private List<PointLine> lines(List<SeriesPoint> series, Indicator indicator, View view) {
    List<SeriesPoint> measured = UnitData.measured(series);
    int decimals = Numbers.decimals(measured.stream().map(SeriesPoint::value).toList());
    return Stream.concat(measured.stream().map(point -> line(point, indicator, decimals, view)),
        series.stream().filter(point -> !measured.contains(point)).map(point -> line(point, indicator, null, view)))
        .toList();
  }

  /**
   * The unit of measure stands over the column; a value in another one says so itself.
   *
   * @param decimals that all measured values show; null for targets and plans, which are spelled as everywhere else
   */
  private PointLine line(SeriesPoint point, Indicator indicator, Integer decimals, View view) {
    String fraction = point.numerator() == null || point.denominator() == null ? ""
        : view.numbers().format(point.numerator()) + "/" + view.numbers().format(point.denominator());
    String own = point.measureUnit() == null || point.measureUnit().equals(indicator.measureUnit()) ? ""
        : data.names(view.english()).measureUnit(point.measureUnit());
    Figure value = point.value() == null ? null : decimals == null
        ? Figure.of(point.value(), point.qualifier(), own, view.numbers())
        : Figure.of(point.value(), point.qualifier(), own, decimals, view.numbers());
    return new PointLine(String.valueOf(point.year()), new PeriodWords(view.words()).of(point.period()),
        new KindWords(view.words()).of(point.kind()), value, fraction,
        new SourceMark(view.links().source(point.source(), point.sourceType()), Math.max(1, point.claims())),
        new FlagWords(view.words()).of(point.flags()),
        point.claims() > 1 ? view.words().textOfCode("rule", String.valueOf(point.rule())) : "");
  }

  private List<UnitOverview.UnitLink> siblings(Unit unit, String code, Indicator indicator, Integer year,
      Map<String, List<SeriesPoint>> all, View view) {
    return all.keySet().stream().filter(other -> !other.equals(code))
        .filter(other -> data.catalogue().findIndicator(other).filter(indicator::equals).isPresent())
        .map(other -> new UnitOverview.UnitLink(data.names(view.english()).shortName(other),
            view.links().indicatorOf(unit, other, year), "", unit.fictional())).toList();
  }

  static Definition definition(String code, Indicator indicator, View view) {
    Words words = view.words();
    LegalWords legal = new LegalWords(words);
    return new Definition(indicator.name(view.english()), words.choose(indicator.definition(), indicator.definitionEn()),
        words.choose(indicator.numerator(), indicator.numeratorEn()),
        words.choose(indicator.denominator(), indicator.denominatorEn()), legal.of(indicator.legalBasis()),
        words.text("direction." + indicator.direction().name().toLowerCase(Locale.ROOT)),
        confirm(indicator, words), view.links().indicator(indicator.code()), code);
  }

  private static String confirm(Indicator indicator, Words words) {
    return indicator.confirm() == null || !words.english() ? indicator.confirm()
        : words.text("confirm." + indicator.code());
  }

  /** The measured values of one series with the targets in force, and what can be said of them. */
  private record Trend(String code, Indicator indicator, List<SeriesPoint> points, Integer asked, List<Gap> gaps,
      View view, IndicatorNames names) {

    /** Of the points up to the year asked for, since the gaps are of that year; over a break nothing is compared. */
    String finding() {
      String name = names.shortName(code);
      List<SeriesPoint> told = points.stream().filter(point -> asked == null || point.year() <= asked).toList();
      if (told.isEmpty()) {
        return view.words().text("finding.none", name);
      }
      SeriesPoint last = told.get(told.size() - 1);
      boolean broken = told.stream().skip(1).anyMatch(Breaks::startsAt);
      String moved = told.size() < 2 || broken
          ? view.words().text("finding.single", name, figure(last).text(), year(last)) : moved(name, told.get(0), last);
      return MainTarget.of(gaps, last.year()).filter(gap -> isOf(gap, last)).map(gap -> moved + againstTarget(gap))
          .orElse(moved) + ".";
    }

    private static boolean isOf(Gap gap, SeriesPoint point) {
      return gap.value() != null && gap.value().compareTo(point.value()) == 0;
    }

    private String moved(String name, SeriesPoint first, SeriesPoint last) {
      int direction = last.value().compareTo(first.value());
      if (direction == 0) {
        return view.words().text("finding.unchanged", name, figure(last).text(), year(first), year(last));
      }
      String size = gapWords().pointsOf(last.value().subtract(first.value()).abs(), indicator);
      return view.words().text(direction > 0 ? "finding.rose" : "finding.fell", name, size, year(first), year(last),
          figure(last).text());
    }

    /** Says what the verdict says: reached only where it is met, and of a value that is too old only that it is. */
    private String againstTarget(Gap gap) {
      if (gap.status() == Status.OUT_OF_DATE) {
        return view.words().text("finding.out-of-date");
      }
      String target = gapWords().targetName(gap).substring(0, 1).toLowerCase(view.words().locale())
          + gapWords().targetName(gap).substring(1) + " (" + gapWords().target(gap, indicator) + ")";
      if (gap.status() == Status.MET) {
        return view.words().text("finding.reached", target);
      }
      if (!GapWords.isMeasured(gap) || gap.gap().signum() == 0 || Boolean.TRUE.equals(gap.better())) {
        return "";
      }
      return view.words().text(gap.gap().signum() > 0 ? "finding.above" : "finding.below", target,
          gapWords().size(gap, indicator));
    }

    String subtitle(String unitTitle) {
      String when = points.isEmpty() ? "" : years(year(points.get(0)), year(points.get(points.size() - 1)));
      return String.join(" · ", Stream.of(indicator.name(view.english()), names.measureUnit(indicator),
          unitTitle, when).filter(part -> part != null && !part.isBlank()).toList());
    }

    private static String years(String first, String last) {
      return first.equals(last) ? first : first + "–" + last;
    }

    String description() {
      if (points.isEmpty()) {
        return "";
      }
      SeriesPoint first = points.get(0);
      SeriesPoint last = points.get(points.size() - 1);
      return view.words().text("chart.description", names.shortName(code), view.numbers().format(points.size()),
          figure(first).text(), year(first), figure(last).text(), year(last));
    }

    String chart(boolean fictional) {
      if (points.isEmpty()) {
        return "";
      }
      return new TrendChart(points, paths(), point -> view.numbers().format(point.value()), this::tip, description(),
          fictional ? view.words().text("fictional") : "", names.measureUnit(indicator),
          "%".equals(indicator.measureUnit())).json();
    }

    private List<TargetPath> paths() {
      List<TargetPath> paths = new ArrayList<>();
      for (Gap gap : gaps) {
        if (gap.target() != null && (gap.milestone() > 0)) {
          boolean from = gapWords().hasPath(gap, indicator);
          paths.add(new TargetPath(from ? gap.baselineYear() : null, from ? gap.baseline() : null, gap.milestone(),
              gap.target(), gapWords().targetName(gap) + ": " + gapWords().target(gap, indicator)));
        }
      }
      return paths;
    }

    private String tip(SeriesPoint point) {
      List<String> parts = new ArrayList<>();
      parts.add(new PeriodWords(view.words()).of(point.period()) + ": " + figure(point).text());
      if (point.numerator() != null && point.denominator() != null) {
        parts.add(view.numbers().format(point.numerator()) + "/" + view.numbers().format(point.denominator()));
      }
      parts.addAll(new FlagWords(view.words()).of(point.flags()));
      return String.join(" · ", parts);
    }

    private Figure figure(SeriesPoint point) {
      return Figure.of(point.value(), point.qualifier(), names.measureUnit(indicator), view.numbers());
    }

    private static String year(SeriesPoint point) {
      return String.valueOf(point.year());
    }

    private GapWords gapWords() {
      return new GapWords(view.words(), view.numbers(), names);
    }
  }
}
