package vn.canbang.dashboard.page;

import vn.canbang.core.series.Status;

/**
 * A verdict as it is shown: always its drawn symbol and its word; the colour only repeats them.
 *
 * @param style name of the symbol and of the colour
 */
public record StatusMark(String style, String word) {

  static StatusMark of(Status status, Words words) {
    return new StatusMark(style(status), status.word(words.english()));
  }

  /** True for the answers that say why there is no verdict. */
  static boolean isNoVerdict(Status status) {
    return style(status).equals("none");
  }

  private static String style(Status status) {
    return switch (status) {
      case MET -> "met";
      case PARTLY_MET -> "partly";
      case ON_TRACK -> "on-track";
      case BEHIND -> "behind";
      case FAR_BEHIND -> "far-behind";
      case NOT_MET -> "not-met";
      case MOVING_AWAY -> "moving-away";
      case NO_DATA, TEXT_ONLY, OUT_OF_DATE, NOT_APPLICABLE, CANNOT_JUDGE -> "none";
    };
  }
}
