package vn.canbang.dashboard.command;

import java.util.Set;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

import vn.canbang.core.catalogue.CatalogueException;
import vn.canbang.core.store.WarehouseException;
import vn.canbang.dashboard.channel.CallerGone;

/** Turns what stops a command into a line in both languages and an exit code. */
final class Faults implements IExecutionExceptionHandler {
  /** What the store says of the machine, not of the call. */
  private static final Set<String> OF_PLACE = Set.of("store_in_use");

  private final Session session;

  Faults(Session session) {
    this.session = session;
  }

  @Override
  public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
    if (fault instanceof CallerGone) {
      return ExitCode.INTERRUPTED;
    }
    if (fault instanceof Refusal refusal) {
      return say(refusal.exitCode(), refusal.code(), refusal.vi(), refusal.getMessage());
    }
    if (fault instanceof WarehouseException refused) {
      int code = OF_PLACE.contains(refused.code()) ? ExitCode.OUR_FAULT
          : refused.code().endsWith("_unknown") ? ExitCode.WRONG_CALL : ExitCode.REFUSED;
      return say(code, refused.code(), refused.message(false), refused.message(true));
    }
    if (fault instanceof CatalogueException wrong) {
      return say(ExitCode.REFUSED, "catalogue_fault", wrong.vi(), wrong.getMessage());
    }
    if (System.getenv("CANBANG_DEBUG") != null) {
      fault.printStackTrace(session.err());
    }
    String what = fault.getClass().getSimpleName() + (fault.getMessage() == null ? "" : " " + fault.getMessage());
    return say(ExitCode.OUR_FAULT, "internal_error",
        "chương trình gặp lỗi (" + what + "). Đặt CANBANG_DEBUG=1 để xem chi tiết và báo cho người phát triển",
        "the program failed (" + what + "). Set CANBANG_DEBUG=1 for details and tell the developers");
  }

  private int say(int exitCode, String code, String vi, String en) {
    session.out().flush();
    session.err().println(NoticeLine.of("error", code, "", vi, en));
    session.err().flush();
    return exitCode;
  }
}
