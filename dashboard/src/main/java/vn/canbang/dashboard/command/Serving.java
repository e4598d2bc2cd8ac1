package vn.canbang.dashboard.command;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

import vn.canbang.dashboard.channel.CommandClient;
import vn.canbang.dashboard.channel.CommandServer;
import vn.canbang.dashboard.web.RunningServer;

/** A store that is open and served until somebody stops it. */
final class Serving {
  private Serving() {
  }

  /** Serves pages on the port and commands on the data folder's channel; comes back only by a fault. */
  static int untilStopped(Session session, Path data, OpenStore store, int port, boolean demo) throws InterruptedException {
    RunningServer web = Parts.serve(store, port, demo);
    CommandServer commands = store.answerCommands(data);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(session, commands, web, store)));
    session.out().println("Cân Bằng: http://localhost:" + web.port());
    session.flush();
    session.err().println("Nhấn Ctrl-C để dừng / Ctrl-C stops it");
    session.err().flush();
    new CountDownLatch(1).await();
    return ExitCode.DONE;
  }

  /** Refuses early, before minutes of work, where another server has this folder. */
  static void refuseIfServed(Path data) {
    if (CommandClient.isServed(data)) {
      throw Refusal.ofPlace("store_in_use", "một máy chủ khác đang phục vụ thư mục " + data + "; hãy dừng nó trước",
          "another server already serves the folder " + data + "; stop it first");
    }
  }

  private static void stop(Session session, CommandServer commands, RunningServer web, OpenStore store) {
    commands.close();
    web.close();
    store.close();
    session.err().println("Đã dừng / stopped");
    session.flush();
  }
}
