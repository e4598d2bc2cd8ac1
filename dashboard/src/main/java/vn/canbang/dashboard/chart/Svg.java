package vn.canbang.dashboard.chart;

import org.springframework.web.util.HtmlUtils;

/** Text inside drawings. */
final class Svg {

  private Svg() {
  }

  static String escape(String text) {
    return HtmlUtils.htmlEscape(text, "UTF-8");
  }
}
