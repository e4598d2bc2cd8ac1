package vn.canbang.ingestion.encoding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Packaged tables: a row a line, fields between tabs, remarks behind "#"; {@code U+00AD} stands for a character. */
final class DataLines {
  private static final Pattern CODE_POINT = Pattern.compile("U\\+[0-9A-F]{4,5}");

  private DataLines() {
  }

  /** @param resource path from the root of the packaged resources */
  static List<List<String>> read(String resource) {
    try (InputStream in = DataLines.class.getResourceAsStream(resource);
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.split("\t")).stream().map(DataLines::field).toList()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String field(String written) {
    return CODE_POINT.matcher(written).matches() ? Character.toString(Integer.parseInt(written.substring(2), 16)) : written;
  }
}
