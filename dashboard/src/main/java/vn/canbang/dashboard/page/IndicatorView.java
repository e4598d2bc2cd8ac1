package vn.canbang.dashboard.page;

import java.util.List;

import vn.canbang.dashboard.page.TargetRow.SourceMark;
import vn.canbang.dashboard.page.TargetRow.TargetLine;

/**
 * The page of an indicator of a unit.
 *
 * @param finding  one computed sentence, the title
 * @param subtitle what is measured, in what unit, where, when
 * @param chart    option of the chart as JSON; empty where there are no values
 * @param siblings the indicator's other series of this unit: by level, sex ...
 * @param reason   why there are no points; empty where there are some
 */
public record IndicatorView(UnitHead head, String code, String name, String finding, String subtitle, String chart,
    String chartDescription, String measureUnit, List<PointLine> points, List<TargetLine> targets,
    List<UnitOverview.UnitLink> siblings, Definition definition, String reason) {

  /** A point of the series as a row of the table. */
  public record PointLine(String year, String period, String kind, Figure value, String fraction, SourceMark source,
      List<String> flags, String rule) {
  }

  /** What the indicator is; anything may be null. */
  public record Definition(String officialName, String text, String numerator, String denominator, String legalBasis,
      String direction, String confirm, String href, String code) {
  }

  /** False where every period is the year itself, which the first column says. */
  public boolean hasPeriods() {
    return points.stream().anyMatch(point -> !point.period().equals(point.year()));
  }

  public boolean hasKinds() {
    return points.stream().map(PointLine::kind).distinct().count() > 1;
  }

  public boolean hasFlags() {
    return points.stream().anyMatch(point -> !point.flags().isEmpty());
  }
}
