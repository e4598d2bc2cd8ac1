package vn.canbang.dashboard.page;

import java.util.List;

import vn.canbang.dashboard.page.TargetRow.SourceMark;

/**
 * A unit's opening page.
 *
 * @param statuses  how many rows have which verdict, gravest last
 * @param attention the three rows that matter most, gravest first
 * @param anyJudged true where at least one row has a verdict
 * @param years     years that can be chosen, latest first
 */
public record UnitOverview(UnitHead head, List<StatusCount> statuses, List<TargetRow> attention, boolean anyJudged, List<Objective> objectives,
    List<YearChoice> years, Integer year, String dataUpTo, List<UnitLink> children,
    String childrenTitle, List<DocumentLine> documents, List<FigureGroup> others) {

  /** One verdict and how often it was given. */
  public record StatusCount(StatusMark mark, long count) {
  }

  /** An objective of the strategy with its targets; those that do not apply to the unit's level only by name. */
  public record Objective(String title, List<TargetRow> rows, List<String> notApplicable) {
  }

  /** A year that can be chosen. */
  public record YearChoice(String text, String href, boolean chosen) {
  }

  /** A unit, or a series of it, to go to. */
  public record UnitLink(String title, String href, String note, boolean fictional) {
  }

  /** A document about the unit. */
  public record DocumentLine(String title, String href, String detail, int waiting, boolean fictional) {
  }

  /** Other indicators of one family. */
  public record FigureGroup(String title, List<FigureRow> rows) {
  }

  /** An indicator without a target. */
  public record FigureRow(String name, String href, Figure value, String period, String trend, SourceMark source,
      List<String> flags) {
  }
}
