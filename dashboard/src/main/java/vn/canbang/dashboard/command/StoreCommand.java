package vn.canbang.dashboard.command;

import java.util.concurrent.Callable;

/** A command that works on the store: while a server runs, inside that server. */
interface StoreCommand extends Callable<Integer> {

  CanBang canbang();

  /** @return the exit code */
  int work(OpenStore store) throws Exception;

  @Override
  default Integer call() throws Exception {
    try (OpenStore store = canbang().openStore()) {
      return work(store);
    }
  }
}
