package vn.canbang.dashboard.command;

import java.util.List;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

import vn.canbang.core.notice.Notice;

/** The store against its own rules. */
@Command(name = "check", description = {"Kiểm tra kho: mã băm, phần tử mồ côi, việc dở dang.", "Checks the store: hashes, orphans, half-done work."})
final class CheckCommand implements StoreCommand {
  @ParentCommand
  private CanBang canbang;

  @Override
  public CanBang canbang() {
    return canbang;
  }

  @Override
  public int work(OpenStore store) {
    List<Notice> faults = store.warehouse().check();
    canbang.session().tell(faults);
    boolean whole = faults.stream().noneMatch(Notice::isError);
    canbang.session().out().println(whole ? "Kho nguyên vẹn / The store is whole"
        : "Kho có lỗi, xem các thông báo / The store has faults, see the notices");
    return whole ? ExitCode.DONE : ExitCode.REFUSED;
  }
}
