package vn.canbang.dashboard.page;

import java.util.List;

/**
 * The fact that is open on an evidence page.
 *
 * @param seen       value as the form sends it back, to notice that it changed meanwhile; empty for an answer in words
 * @param confidence in words
 * @param decision   who decided what, when and why; empty while it waits
 * @param seriesHref page of the indicator and unit it feeds; null where the unit is unknown
 */
public record FactView(String id, String unit, String unitHref, String indicator, String code, String indicatorHref,
    String seriesHref, String period, String kind, String scope, Figure value, String seen, String fraction,
    String quote, String place, String confidence, List<String> reasons, List<NoticeLine> notices, String state,
    String decision, List<String> history, boolean fictional) {

  /** A notice in the reader's language. */
  public record NoticeLine(String severity, String text, String code) {
  }

  public boolean decided() {
    return !decision.isEmpty();
  }
}
