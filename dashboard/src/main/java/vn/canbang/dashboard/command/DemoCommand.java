package vn.canbang.dashboard.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** The samples in a folder of their own, computed and served. */
@Command(name = "demo", description = {"Nạp bộ mẫu vào thư mục riêng (./demo), tính toán, mở trang web. Không hỏi gì.",
    "Loads the samples into a folder of their own (./demo), computes, serves. Asks nothing."})
final class DemoCommand implements Callable<Integer> {
  private static final Path DEFAULT = Path.of("demo");

  @ParentCommand
  private CanBang canbang;

  @Mixin
  private PortOption port;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Session session = canbang.session();
    Path data = canbang.dataOr(DEFAULT);
    Serving.refuseIfServed(data);
    int free = port.free();
    Files.createDirectories(data);
    boolean loaded = isLoaded(data);
    if (!loaded) {
      Parts.writeSampleOverlay(data);
    }
    OpenStore store = session.stores().apply(data);
    if (!loaded) {
      load(session, store, data);
    }
    return Serving.untilStopped(session, data, store, free, true);
  }

  private static void load(Session session, OpenStore store, Path data) throws IOException {
    session.tell(Parts.loadSamples(store, step -> {
      session.err().println("… " + step);
      session.err().flush();
    }));
    Files.writeString(mark(data), Parts.samplesVersion());
  }

  /** True where this very program has loaded its samples there and got to the end. */
  private static boolean isLoaded(Path data) throws IOException {
    return Files.exists(mark(data)) && Files.readString(mark(data)).equals(Parts.samplesVersion());
  }

  private static Path mark(Path data) {
    return data.resolve("samples-loaded");
  }
}
