package vn.canbang.dashboard.page;

import java.util.List;

/**
 * A target of the strategy as a row of a unit's opening page.
 *
 * @param href    indicator page; null for the line above the parts of a target, which has a verdict and nothing else
 * @param value   null where there is none
 * @param bullet  drawing, empty where there is no value or no number in the target
 * @param main    target the row is judged by; null where the strategy has none in numbers
 * @param others  the other targets in force with their verdicts
 * @param gap     in points, in words; may be empty
 * @param people  the same in people or bodies; may be empty
 * @param trend   drawing; may be empty
 * @param period  of the value
 * @param source  where it was read; null without a value
 * @param flags   in words
 * @param reason  why there is no value; empty where there is one
 * @param part    true for a level or a body of the indicator in the row above, and for a part of the target above
 */
public record TargetRow(String code, String name, String href, Figure value, String bullet, TargetLine main,
    List<TargetLine> others, String gap, String people, StatusMark status, String trend, String period,
    SourceMark source, List<String> flags, String reason, boolean part) {

  /**
   * A target with its name and the verdict against it.
   *
   * @param shortName    the same under a heading "target"
   * @param document     legal instrument that sets it; empty where it is a fact
   * @param documentHref page of the fact that sets it; null where a legal instrument does
   * @param path         what the way to it asks for by now, in words; may be empty
   */
  public record TargetLine(String name, String shortName, String value, StatusMark status, String document, String documentHref,
      String gap, String people, String path) {
  }

  /**
   * Where a value was read.
   *
   * @param count how many accepted claims there are for it
   */
  public record SourceMark(String href, int count) {
  }

  /** The line above the parts of a target: the verdict on all of them together. */
  static TargetRow wholeTarget(String code, String name, StatusMark status) {
    return new TargetRow(code, name, null, null, "", null, List.of(), "", "", status, "", "", null, List.of(), "", false);
  }

  public boolean isWholeTarget() {
    return href == null;
  }

  public boolean isEmpty() {
    return value == null;
  }
}
