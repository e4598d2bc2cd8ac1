package vn.canbang.ingestion.format;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.function.Function;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import vn.canbang.ingestion.ReadingNotices;

/** Opens files of Office 97 to 2003, and says what is wrong with those that cannot be opened. */
final class OldOffice {
  private OldOffice() {
  }

  /** @param <D> what the library calls the opened document */
  interface Opener<D> {
    D open(POIFSFileSystem file) throws IOException;
  }

  /** The library answers a damaged file with whatever its parsing runs into, also while its parts are read. */
  static <D extends Closeable> Content read(byte[] bytes, Opener<D> opener, Function<D, Content> reading) {
    try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes));
        D document = opener.open(file)) {
      return reading.apply(document);
    } catch (UnreadableFileException refused) {
      throw refused;
    } catch (EncryptedDocumentException locked) {
      throw new UnreadableFileException(ReadingNotices.PASSWORD_PROTECTED);
    } catch (IOException | RuntimeException damaged) {
      throw new UnreadableFileException(ReadingNotices.FILE_DAMAGED, damaged.getMessage());
    }
  }
}
