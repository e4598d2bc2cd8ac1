package vn.canbang.dashboard.channel;

/** The far caller has left (Ctrl-C, closed window): the command that writes to it stops. */
public final class CallerGone extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CallerGone(Throwable cause) {
    super(cause);
  }
}
