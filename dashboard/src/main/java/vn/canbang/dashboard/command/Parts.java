package vn.canbang.dashboard.command;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import vn.canbang.core.catalogue.Catalogue;
import vn.canbang.core.catalogue.CatalogueLoader;
import vn.canbang.core.fact.Fact;
import vn.canbang.core.notice.Notice;
import vn.canbang.core.store.Warehouse;
import vn.canbang.core.store.Warehouse.DerivationSummary;
import vn.canbang.dashboard.sample.Samples;
import vn.canbang.dashboard.web.RunningServer;
import vn.canbang.dashboard.web.WebOptions;
import vn.canbang.dashboard.web.WebServer;
import vn.canbang.duckdb.DuckDbWarehouse;
import vn.canbang.ingestion.FactLines;

/** Where the command line meets the parts it drives. */
final class Parts {
  private Parts() {
  }

  /** The packaged catalogue, with the overlay of this data folder where it has one. */
  static Catalogue catalogue(Path data) {
    return CatalogueLoader.load(data.resolve("catalogue"));
  }

  static Warehouse warehouse(Path data, Catalogue catalogue) {
    return DuckDbWarehouse.open(data, catalogue);
  }

  /** Leaves what a derivation reads for an engine in another process. */
  static void exportInputs(OpenStore store, Path folder) {
    ((DuckDbWarehouse) store.warehouse()).exportInputs(folder);
  }

  /** Takes what an engine in another process derived. */
  static DerivationSummary importDerived(OpenStore store, Path folder, String engine) {
    return ((DuckDbWarehouse) store.warehouse()).importDerived(folder, engine);
  }

  /** Starts the pages on this machine alone; they answer when this returns. Here, and only here, Spring starts. */
  static RunningServer serve(OpenStore store, int port, boolean demo) {
    return WebServer.start(store.warehouse(), store.ingestion(), WebOptions.onLoopback(port, demo));
  }

  static void writeSampleOverlay(Path data) {
    new Samples().writeOverlay(data);
  }

  /** Loads and computes; what could not be loaded is a notice. */
  static List<Notice> loadSamples(OpenStore store, Consumer<String> steps) {
    List<Notice> notices = new Samples().load(store.warehouse(), store.ingestion(), steps).notices();
    steps.accept("Tính chuỗi số liệu, khoảng cách và tình trạng");
    store.warehouse().derive(null);
    return notices;
  }

  /** The same for the same program, so that a changed one loads its samples again. */
  static String samplesVersion() {
    try {
      Path program = Path.of(Samples.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Files.getLastModifiedTime(program).toString();
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("The program's own file cannot be found", e);
    }
  }

  static String jsonLine(Fact fact) {
    return FactLines.toJson(fact);
  }
}
