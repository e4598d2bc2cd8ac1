package vn.canbang.dashboard.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files below {@code samples/} that the program ships. They are ours: a missing or crooked one is our fault. */
public final class SampleFile {
  private SampleFile() {
  }

  /** @throws IllegalArgumentException if the program ships no such file */
  public static byte[] bytes(String path) {
    try (InputStream in = SampleFile.class.getResourceAsStream("/samples/" + path)) {
      if (in == null) {
        throw new IllegalArgumentException("No sample file " + path);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static boolean exists(String path) {
    return SampleFile.class.getResource("/samples/" + path) != null;
  }

  public static String text(String path) {
    return new String(bytes(path), StandardCharsets.UTF_8);
  }

  /** Rows by column name. Cells hold neither quotes nor the separator. */
  public static List<Map<String, String>> rows(String path, String separator) {
    List<String> lines = text(path).lines().filter(line -> !line.isBlank()).toList();
    String[] columns = lines.get(0).split(separator, -1);
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      rows.add(row(path, columns, line.split(separator, -1)));
    }
    return rows;
  }

  private static Map<String, String> row(String path, String[] columns, String[] cells) {
    if (cells.length != columns.length) {
      throw new IllegalStateException(path + ": " + String.join("|", cells) + " has " + cells.length + " cells");
    }
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < columns.length; i++) {
      row.put(columns[i], cells[i]);
    }
    return row;
  }
}
