package vn.canbang.ingestion.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

import vn.canbang.core.catalogue.CatalogueLoader;
import vn.canbang.ingestion.evaluation.GoldEvaluation.Half;

/** Both halves of the gold documents, read once for all tests. */
final class GoldHalves {
  static final Half WORKED = read("");
  static final Half HELD_OUT = read("held-out");

  private GoldHalves() {
  }

  private static Half read(String within) {
    try {
      return new GoldEvaluation(CatalogueLoader.packaged()).read(Path.of("src/test/resources/gold"), within);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
