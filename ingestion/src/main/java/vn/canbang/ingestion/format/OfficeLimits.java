package vn.canbang.ingestion.format;

import org.apache.poi.openxml4j.util.ZipSecureFile;

import vn.canbang.ingestion.ReadingNotices;

/** How much a Word or Excel file may hold, so that a small hostile file cannot exhaust the memory of the server. */
final class OfficeLimits {
  private static final long MOST_CELLS = 2_000_000;
  private static final long MOST_BYTES_OF_A_PART = 256L << 20;
  private static final double LEAST_INFLATE_RATIO = 0.01;

  private OfficeLimits() {
  }

  /** Sets the limits of the library that opens the files; they hold for the whole process. */
  static void apply() {
    ZipSecureFile.setMaxEntrySize(MOST_BYTES_OF_A_PART);
    ZipSecureFile.setMinInflateRatio(LEAST_INFLATE_RATIO);
  }

  /** @throws UnreadableFileException if a table or its merged regions have more cells than any report */
  static void checkCells(long cells) {
    if (cells > MOST_CELLS) {
      throw new UnreadableFileException(ReadingNotices.TOO_LARGE, cells + " ô / cells");
    }
  }
}
