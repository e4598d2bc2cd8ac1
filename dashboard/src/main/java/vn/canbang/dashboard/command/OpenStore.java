package vn.canbang.dashboard.command;

import java.nio.file.Path;

import vn.canbang.core.store.Warehouse;
import vn.canbang.dashboard.channel.CommandServer;
import vn.canbang.ingestion.Ingestion;

/** The store with the way into it. Closing it closes the store, save where a server keeps it open. */
public record OpenStore(Warehouse warehouse, Ingestion ingestion, Runnable atClose) implements AutoCloseable {

  /** Opens the store below this folder, making an empty one where there is none. */
  public static OpenStore open(Path data) {
    var catalogue = Parts.catalogue(data);
    Warehouse warehouse = Parts.warehouse(data, catalogue);
    return new OpenStore(warehouse, new Ingestion(catalogue), warehouse::close);
  }

  /** The same store for a far caller, who cannot close it. */
  OpenStore shared() {
    return new OpenStore(warehouse, ingestion, () -> { });
  }

  /** Lets commands of other processes work through this store until it is closed. */
  CommandServer answerCommands(Path data) {
    return CommandServer.start(data, caller -> CommandLines.run(new Session(caller.directory(), caller.out(),
        caller.err(), caller.outTerminal(), caller.errTerminal(), any -> shared(), true), caller.arguments()));
  }

  @Override
  public void close() {
    atClose.run();
  }
}
