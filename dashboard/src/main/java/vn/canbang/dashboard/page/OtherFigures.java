package vn.canbang.dashboard.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import vn.canbang.core.indicator.Indicator;
import vn.canbang.core.series.Gap;
import vn.canbang.core.series.SeriesPoint;
import vn.canbang.core.unit.Unit;
import vn.canbang.dashboard.chart.Sparkline;
import vn.canbang.dashboard.page.TargetRow.SourceMark;
import vn.canbang.dashboard.page.UnitOverview.FigureGroup;
import vn.canbang.dashboard.page.UnitOverview.FigureRow;

/** The latest values of the indicators that are held against no target, by family. */
record OtherFigures(UnitData data, Unit unit, Integer year, View view) {

  List<FigureGroup> of(Map<String, List<SeriesPoint>> points, Map<String, List<Gap>> judged) {
    Map<String, List<FigureRow>> groups = new TreeMap<>();
    points.forEach((code, series) -> data.catalogue().findIndicator(code)
        .filter(indicator -> !judged.containsKey(code))
        .ifPresent(indicator -> latest(series).ifPresent(point -> groups
            .computeIfAbsent(indicator.isStrategyTarget() ? "M" : indicator.group(), group -> new ArrayList<>())
            .add(row(code, indicator, point, series)))));
    return groups.entrySet().stream()
        .map(entry -> new FigureGroup(view.words().textOfCode("group", entry.getKey()), entry.getValue())).toList();
  }

  private Optional<SeriesPoint> latest(List<SeriesPoint> series) {
    return UnitData.measured(series).stream().filter(point -> year == null || point.year() <= year)
        .reduce((earlier, later) -> later);
  }

  private FigureRow row(String code, Indicator indicator, SeriesPoint point, List<SeriesPoint> series) {
    IndicatorNames names = data.names(view.english());
    List<SeriesPoint> shown = UnitData.measured(series).stream().filter(one -> year == null || one.year() <= year)
        .filter(one -> one.kind().equals(point.kind())).toList();
    String unitOfMeasure = point.measureUnit() == null ? names.measureUnit(indicator)
        : names.measureUnit(point.measureUnit());
    return new FigureRow(names.shortName(code), view.links().indicatorOf(unit, code, year),
        Figure.of(point.value(), point.qualifier(), unitOfMeasure, view.numbers()),
        new PeriodWords(view.words()).of(point.period()), Sparkline.svg(shown, ""),
        new SourceMark(view.links().source(point.source(), point.sourceType()), point.claims()),
        new FlagWords(view.words()).of(point.flags()));
  }
}
