package vn.canbang.ingestion.format;

import java.io.IOException;
import java.io.InputStream;

import org.apache.poi.openxml4j.util.ZipSecureFile;

import vn.canbang.ingestion.ReadingNotices;

/** How much a file of an office program may hold, so that a small hostile file cannot exhaust the memory of the server. */
final class OfficeLimits {
  private static final long MOST_CELLS = 2_000_000;
  private static final long MOST_BYTES_OF_A_PART = 256L << 20;
  /** Bytes up to which the ratio does not matter. */
  private static final long SMALL = 1L << 20;
  private static final double LEAST_INFLATE_RATIO = 0.01;

  private OfficeLimits() {
  }

  /** Sets the limits of the library that opens the files; they hold for the whole process. */
  static void apply() {
    ZipSecureFile.setMaxEntrySize(MOST_BYTES_OF_A_PART);
    ZipSecureFile.setMinInflateRatio(LEAST_INFLATE_RATIO);
  }

  /**
   * All bytes of a part of a packed file.
   *
   * @param packed bytes that the part takes in the file
   * @throws UnreadableFileException if it is larger than any report, or packed more tightly than any text
   */
  static byte[] unpack(InputStream part, long packed) throws IOException {
    long most = Math.min(MOST_BYTES_OF_A_PART, Math.max(SMALL, (long) (packed / LEAST_INFLATE_RATIO)));
    byte[] bytes = part.readNBytes((int) most + 1);
    if (bytes.length > most) {
      throw new UnreadableFileException(ReadingNotices.TOO_LARGE, "> " + (most >> 20) + " MB");
    }
    return bytes;
  }

  /** @throws UnreadableFileException if a table or its merged regions have more cells than any report */
  static void checkCells(long cells) {
    if (cells > MOST_CELLS) {
      throw new UnreadableFileException(ReadingNotices.TOO_LARGE, cells + " ô / cells");
    }
  }
}
