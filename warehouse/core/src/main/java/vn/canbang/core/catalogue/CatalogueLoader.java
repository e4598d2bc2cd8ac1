package vn.canbang.core.catalogue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import vn.canbang.core.indicator.DimensionCodes;
import vn.canbang.core.indicator.Indicator;
import vn.canbang.core.unit.UnitRegister;

/**
 * Loads the catalogue that is packaged with the program, extended by an overlay folder. An overlay may hold
 * {@code version.txt}, {@code indicators/*.yaml} (a new code is a new indicator; for a present code only the keys given
 * replace, wording, false friends, counted nouns and narrower phrases are added), {@code units.csv},
 * {@code unit_changes.csv}, {@code targets.csv},
 * {@code agencies.csv}, {@code published.csv}, {@code citations.csv}.
 */
public final class CatalogueLoader {
  private static final CatalogueFiles PACKAGED = new CatalogueFiles.Packaged();

  private CatalogueLoader() {
  }

  public static Catalogue packaged() {
    return load(null);
  }

  /**
   * @param overlay folder, or null; one that does not exist or holds none of the files counts as none, so that a
   *                document read before and after the folder is made counts as read by the same catalogue
   * @throws CatalogueException if a file cannot be used, naming it and what to do
   */
  public static Catalogue load(Path overlay) {
    if (overlay == null || !new CatalogueFiles.Overlay(overlay).isPresent()) {
      return read(List.of(PACKAGED), null);
    }
    CatalogueFiles extension = new CatalogueFiles.Overlay(overlay);
    return read(List.of(PACKAGED, extension), version(extension));
  }

  /** Units and indicators are read at the same time: a command line waits for both each time it starts. */
  private static Catalogue read(List<CatalogueFiles> catalogues, String overlayVersion) {
    CompletableFuture<UnitRegister> reading = CompletableFuture.supplyAsync(() -> UnitFiles.read(catalogues));
    DimensionCodes dimensions = IndicatorFiles.readDimensions(PACKAGED);
    List<Indicator> indicators = IndicatorFiles.read(catalogues, dimensions);
    UnitRegister units = await(reading);
    return new Catalogue(version(PACKAGED), overlayVersion, indicators, dimensions, FigureFiles.readTargets(catalogues),
        units, FigureFiles.readPublished(catalogues, units), FigureFiles.readCitations(catalogues));
  }

  private static UnitRegister await(CompletableFuture<UnitRegister> reading) {
    try {
      return reading.join();
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof RuntimeException fault ? fault : failed;
    }
  }

  private static String version(CatalogueFiles files) {
    return files.findText("version.txt").map(String::strip).orElse("unnamed");
  }
}
