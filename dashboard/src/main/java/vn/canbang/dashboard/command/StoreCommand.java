package vn.canbang.dashboard.command;

import java.nio.file.Files;
import java.util.concurrent.Callable;

/** A command that works on the store: while a server runs, inside that server. */
interface StoreCommand extends Callable<Integer> {

  CanBang canbang();

  /** @return the exit code */
  int work(OpenStore store) throws Exception;

  /** True where the command may begin a store; the others refuse a folder that is none. */
  default boolean mayBegin() {
    return false;
  }

  @Override
  default Integer call() throws Exception {
    CanBang canbang = canbang();
    if (!mayBegin() && !canbang.session().served() && !Files.isDirectory(canbang.data())) {
      throw Refusal.ofCall("store_missing", "không có kho số liệu ở " + canbang.data() + "; hãy chỉ đúng --data hoặc nạp văn bản bằng load",
          "there is no store at " + canbang.data() + "; name it by --data or begin one with load");
    }
    try (OpenStore store = canbang.openStore()) {
      return work(store);
    }
  }
}
