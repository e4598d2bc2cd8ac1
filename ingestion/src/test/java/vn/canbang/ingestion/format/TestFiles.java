package vn.canbang.ingestion.format;

import java.io.IOException;
import java.io.InputStream;

/** The files under {@code formats}, written by LibreOffice. */
public final class TestFiles {
  private TestFiles() {
  }

  public static byte[] bytes(String name) throws IOException {
    try (InputStream in = TestFiles.class.getResourceAsStream("/formats/" + name)) {
      if (in == null) {
        throw new IOException("no test file " + name);
      }
      return in.readAllBytes();
    }
  }
}
