package vn.canbang.dashboard;

import vn.canbang.dashboard.command.CommandLines;
import vn.canbang.dashboard.command.Session;

/** The command line. Spring starts only for {@code serve} and {@code demo}. */
public final class Main {
  private Main() {
  }

  public static void main(String[] arguments) {
    Session session = Session.ofProcess();
    int code = CommandLines.run(session, arguments);
    session.flush();
    System.exit(code);
  }
}
