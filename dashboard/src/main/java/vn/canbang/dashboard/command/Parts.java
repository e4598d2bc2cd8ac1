package vn.canbang.dashboard.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import vn.canbang.core.catalogue.Catalogue;
import vn.canbang.core.fact.Fact;
import vn.canbang.core.store.Warehouse;

/** Where the command line meets the parts it drives. */
final class Parts {
  private Parts() {
  }

  /** Pages that answer. */
  interface Web extends AutoCloseable {
    int port();

    @Override
    void close();
  }

  /** The packaged catalogue, with the overlay of this data folder where it has one. */
  static Catalogue catalogue(Path data) {
    throw new UnsupportedOperationException("being written" + Files.exists(data));
  }

  static Warehouse warehouse(Path data, Catalogue catalogue) {
    throw new UnsupportedOperationException("being written" + data + catalogue);
  }

  static Web serve(OpenStore store, int port, boolean demo) {
    throw new UnsupportedOperationException("being written" + store + port + demo);
  }

  static void writeSampleOverlay(Path data) {
    throw new UnsupportedOperationException("being written" + data);
  }

  static void loadSamples(OpenStore store, Consumer<String> steps) {
    throw new UnsupportedOperationException("being written" + store + steps);
  }

  /** The same for the same program, so that a changed one loads its samples again. */
  static String samplesVersion() {
    throw new UnsupportedOperationException("being written");
  }

  static String jsonLine(Fact fact) {
    throw new UnsupportedOperationException("being written" + fact);
  }
}
