package vn.canbang.dashboard.command;

import java.util.Locale;

import vn.canbang.core.document.Place;
import vn.canbang.core.notice.Notice;

/** The spelling of a notice for people and scripts: {@code severity code file: vi / en}, in one line. */
final class NoticeLine {
  private NoticeLine() {
  }

  static String of(Notice notice) {
    return of(notice.severity().name().toLowerCase(Locale.ROOT), notice.code(),
        notice.document() == null ? "" : notice.document() + place(notice.place()), notice.vi(), notice.en());
  }

  static String of(String severity, String code, String subject, String vi, String en) {
    String head = severity + " " + code + (subject.isEmpty() ? "" : " " + subject);
    return (head + ": " + vi + " / " + en).replaceAll("\\s*\\R\\s*", " ");
  }

  private static String place(Place place) {
    if (place == null) {
      return "";
    }
    if (place.line() > 0) {
      return " [" + place.line() + "]";
    }
    return place.table() > 0 ? " [" + place.table() + "," + place.row() + "," + place.column() + "]" : "";
  }
}
