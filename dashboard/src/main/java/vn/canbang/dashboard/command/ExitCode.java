package vn.canbang.dashboard.command;

/** What scripts rely on: 0 done, 1 something in the input was refused, 2 wrong call, 3 our fault. */
final class ExitCode {
  static final int DONE = 0;
  static final int REFUSED = 1;
  static final int WRONG_CALL = 2;
  static final int OUR_FAULT = 3;
  /** As the shell has it for Ctrl-C; nobody is left to see it. */
  static final int INTERRUPTED = 130;

  private ExitCode() {
  }
}
