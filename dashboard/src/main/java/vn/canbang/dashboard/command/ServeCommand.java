package vn.canbang.dashboard.command;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** The store's pages and API. */
@Command(name = "serve", description = {"Phục vụ các trang và API của kho số liệu.", "Serves the pages and API of the store."})
final class ServeCommand implements Callable<Integer> {
  @ParentCommand
  private CanBang canbang;

  @Mixin
  private PortOption port;

  @Override
  public Integer call() throws InterruptedException {
    Serving.refuseIfServed(canbang.data());
    int free = port.free();
    return Serving.untilStopped(canbang.session(), canbang.data(), canbang.openStore(), free, false);
  }
}
