package vn.canbang.dashboard.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import vn.canbang.core.indicator.Indicator;
import vn.canbang.core.series.Gap;
import vn.canbang.core.series.SeriesPoint;
import vn.canbang.core.series.Status;
import vn.canbang.core.unit.Unit;
import vn.canbang.dashboard.chart.Breaks;
import vn.canbang.dashboard.chart.Bullet;
import vn.canbang.dashboard.chart.Sparkline;
import vn.canbang.dashboard.page.TargetRow.SourceMark;
import vn.canbang.dashboard.page.TargetRow.TargetLine;

/**
 * Makes the rows of a unit's opening page.
 *
 * @param year    year asked for, or null for the latest
 * @param judgedIn year by which the target is chosen that a row is judged by
 * @param points  the unit's series, by full code
 * @param waiting how many facts of the unit wait for review, by full code
 */
record TargetRows(UnitData data, Unit unit, Integer year, int judgedIn, View view, Map<String, List<SeriesPoint>> points,
    Map<String, Long> waiting) {

  /** {@code gaps} are all of one full code and of this unit. */
  TargetRow row(String code, List<Gap> gaps, Indicator indicator, boolean part) {
    Gap main = MainTarget.of(gaps, judgedIn).orElse(null);
    if (main == null || main.value() == null) {
      return emptyRow(code, main, gaps, indicator, part);
    }
    List<SeriesPoint> series = points.getOrDefault(code, List.of());
    StatusMark status = StatusMark.of(main.status(), view.words());
    Figure value = Figure.of(main.value(), main.qualifier(), measureUnit(main, indicator), view.numbers());
    return new TargetRow(code, names().shortName(code), view.links().indicatorOf(unit, code, year), value,
        bullet(main, indicator, status), line(main, indicator), others(main, gaps, indicator),
        words().points(main, indicator), words().people(main, indicator), status,
        Sparkline.svg(upToYear(series), trendWords(series)), new PeriodWords(view.words()).of(main.period()),
        source(main, series), flags(main), "", part);
  }

  /** As the source prints it where that is not the indicator's own: a count where a rate was asked for. */
  private String measureUnit(Gap gap, Indicator indicator) {
    boolean own = gap.measureUnit() == null || gap.measureUnit().isEmpty()
        || gap.measureUnit().equals(indicator.measureUnit());
    return own ? names().measureUnit(indicator) : names().measureUnit(gap.measureUnit());
  }

  private TargetRow emptyRow(String code, Gap main, List<Gap> gaps, Indicator indicator, boolean part) {
    Status status = main == null ? Status.NO_DATA : main.status();
    List<SeriesPoint> series = points.getOrDefault(code, List.of());
    return new TargetRow(code, names().shortName(code), view.links().indicatorOf(unit, code, year), null, "",
        main == null ? null : line(main, indicator), main == null ? List.of() : others(main, gaps, indicator), "", "",
        StatusMark.of(status, view.words()), Sparkline.svg(upToYear(series), trendWords(series)), "",
        main == null || main.source() == null ? null : source(main, series), List.of(), reason(code, status), part);
  }

  private String reason(String code, Status status) {
    long facts = waiting.getOrDefault(code, 0L);
    if (facts > 0) {
      return view.words().text("row.waiting", view.numbers().format(facts));
    }
    return switch (status) {
      case NOT_APPLICABLE -> view.words().text("row.not-applicable");
      case TEXT_ONLY -> view.words().text("row.text-only");
      default -> points.getOrDefault(code, List.of()).isEmpty() ? view.words().text("row.never")
          : view.words().text(year == null ? "row.no-result" : "row.not-this-year");
    };
  }

  private String bullet(Gap main, Indicator indicator, StatusMark status) {
    if (main.target() == null || Breaks.flagsOf(main.flags()).contains("other_unit")) {
      return "";
    }
    String description = view.words().text("row.bullet", view.numbers().format(main.value()),
        words().target(main, indicator));
    return Bullet.svg(indicator, main.value(), main.target(), status.style(), description);
  }

  TargetLine line(Gap gap, Indicator indicator) {
    String path = gap.required() == null || !words().hasPath(gap, indicator) ? "" : view.words().text("target.path",
        view.numbers().format(gap.required()), String.valueOf(gap.year()));
    return new TargetLine(words().targetName(gap), words().shortTargetName(gap), words().target(gap, indicator),
        StatusMark.of(gap.status(), view.words()), new LegalWords(view.words()).of(gap.targetDocument()), documentHref(gap),
        words().points(gap, indicator), words().people(gap, indicator), path);
  }

  private List<TargetLine> others(Gap main, List<Gap> gaps, Indicator indicator) {
    List<TargetLine> lines = new ArrayList<>();
    gaps.stream().filter(gap -> gap != main).forEach(gap -> lines.add(line(gap, indicator)));
    return lines;
  }

  /** National targets are set by a legal instrument, the others by a fact read from a document. */
  private String documentHref(Gap gap) {
    boolean national = gap.targetSource() == null || gap.targetSource().startsWith("national");
    return national || gap.targetDocument() == null ? null : view.links().fact(gap.targetDocument());
  }

  private List<String> flags(Gap gap) {
    return new FlagWords(view.words()).of(gap.flags());
  }

  private SourceMark source(Gap gap, List<SeriesPoint> series) {
    int claims = series.stream().filter(point -> gap.source().equals(point.source())).mapToInt(SeriesPoint::claims)
        .findFirst().orElse(1);
    return new SourceMark(view.links().source(gap.source(), gap.sourceType()), Math.max(1, claims));
  }

  private String trendWords(List<SeriesPoint> series) {
    List<SeriesPoint> shown = upToYear(series);
    if (shown.size() < 2) {
      return "";
    }
    SeriesPoint first = shown.get(0);
    SeriesPoint last = shown.get(shown.size() - 1);
    return view.words().text("row.trend", view.numbers().format(first.value()), String.valueOf(first.year()),
        view.numbers().format(last.value()), String.valueOf(last.year()));
  }

  private List<SeriesPoint> upToYear(List<SeriesPoint> series) {
    return UnitData.measured(series).stream().filter(point -> year == null || point.year() <= year).toList();
  }

  GapWords words() {
    return new GapWords(view.words(), view.numbers(), names());
  }

  IndicatorNames names() {
    return data.names(view.english());
  }
}
