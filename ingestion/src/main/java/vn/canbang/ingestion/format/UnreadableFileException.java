package vn.canbang.ingestion.format;

import vn.canbang.ingestion.ReadingNotices;

/** A file that is refused, with the notice that says why. */
public final class UnreadableFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final ReadingNotices notice;
  private final transient Object[] about;

  public UnreadableFileException(ReadingNotices notice, Object... about) {
    super(notice.code());
    this.notice = notice;
    this.about = about.clone();
  }

  public ReadingNotices notice() {
    return notice;
  }

  public Object[] about() {
    return about.clone();
  }
}
