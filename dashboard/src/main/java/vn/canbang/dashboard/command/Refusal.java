package vn.canbang.dashboard.command;

/** A command that cannot go on: an exit code, a code for scripts, and what to do in two languages. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final int exitCode;
  private final String code;
  private final String vi;

  private Refusal(int exitCode, String code, String vi, String en) {
    super(en);
    this.exitCode = exitCode;
    this.code = code;
    this.vi = vi;
  }

  /** Something in the input cannot be taken. */
  public static Refusal ofInput(String code, String vi, String en) {
    return new Refusal(ExitCode.REFUSED, code, vi, en);
  }

  /** The call names what does not exist or cannot be asked for. */
  public static Refusal ofCall(String code, String vi, String en) {
    return new Refusal(ExitCode.WRONG_CALL, code, vi, en);
  }

  /** It cannot be done here and now, for no fault of the caller's words. */
  public static Refusal ofPlace(String code, String vi, String en) {
    return new Refusal(ExitCode.OUR_FAULT, code, vi, en);
  }

  int exitCode() {
    return exitCode;
  }

  String code() {
    return code;
  }

  String vi() {
    return vi;
  }
}
