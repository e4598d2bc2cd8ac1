package vn.canbang.ingestion.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

import vn.canbang.ingestion.ReadingNotices;

/** Chooses the reader by what is in the file and by its name, which must agree. */
public final class Formats {
  private static final byte[] ZIP = {'P', 'K', 3, 4};

  /** First bytes of kinds that are sent under a wrong name, with what people call them. */
  private static final Map<String, byte[]> OTHERS = Map.of(
      "PNG", new byte[] {(byte) 0x89, 'P', 'N', 'G'},
      "JPEG", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF},
      "GIF", "GIF8".getBytes(StandardCharsets.US_ASCII),
      "PDF", "%PDF".getBytes(StandardCharsets.US_ASCII),
      "Word 97-2003 / Excel 97-2003", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});

  private Formats() {
  }

  /** @throws UnreadableFileException if there is no reader for it, or name and content disagree */
  public static DocumentReader readerOf(String name, byte[] bytes) {
    if (bytes.length == 0) {
      throw new UnreadableFileException(ReadingNotices.EMPTY_FILE);
    }
    String extension = extension(name);
    return switch (extension) {
      case "txt", "text", "tsv" -> {
        refuseOthers(extension, bytes, true);
        yield new TextReader();
      }
      case "docx" -> {
        refuseOthers(extension, bytes, false);
        yield new WordReader();
      }
      case "xlsx", "xlsm" -> {
        refuseOthers(extension, bytes, false);
        yield new ExcelReader();
      }
      default -> throw new UnreadableFileException(ReadingNotices.FORMAT_UNKNOWN);
    };
  }

  /** Names that {@link #readerOf} has a reader for. */
  public static boolean isReadable(String name) {
    return switch (extension(name)) {
      case "txt", "text", "tsv", "docx", "xlsx", "xlsm" -> true;
      default -> false;
    };
  }

  private static String extension(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  private static void refuseOthers(String extension, byte[] bytes, boolean text) {
    for (Map.Entry<String, byte[]> other : OTHERS.entrySet()) {
      if (startsWith(bytes, other.getValue())) {
        throw new UnreadableFileException(ReadingNotices.FORMAT_MISMATCH, "." + extension, other.getKey());
      }
    }
    if (text && startsWith(bytes, ZIP)) {
      throw new UnreadableFileException(ReadingNotices.FORMAT_MISMATCH, "." + extension, "ZIP");
    }
    if (!text && !startsWith(bytes, ZIP)) {
      throw new UnreadableFileException(ReadingNotices.FORMAT_MISMATCH, "." + extension, "văn bản thuần / plain text");
    }
  }

  private static boolean startsWith(byte[] bytes, byte[] start) {
    return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
  }
}
