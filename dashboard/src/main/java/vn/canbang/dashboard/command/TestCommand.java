package vn.canbang.dashboard.command;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;

/** Listed here for the help; the launcher does it. */
@Command(name = "test", description = {"Cài những gì các phép thử cần (khi được phép) rồi chạy mọi phép thử.",
    "Installs what the tests need (where it may), then runs them all."})
final class TestCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    throw Refusal.ofCall("launcher_only", "lệnh này chạy qua tệp canbang ở thư mục gốc của mã nguồn",
        "this command runs through the file canbang at the root of the sources");
  }
}
