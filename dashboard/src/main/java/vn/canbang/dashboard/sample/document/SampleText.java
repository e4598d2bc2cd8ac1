package vn.canbang.dashboard.sample.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The plain form of a sample document: one line for a paragraph, tab-separated lines for a table whose first row is its
 * header, a blank line between them; {@code ~} and {@code <} stand in cells merged with the one above or on the left.
 */
public final class SampleText {
  private SampleText() {
  }

  public static List<Part> parse(String text) {
    List<Part> parts = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      if (line.contains("\t")) {
        rows.add(Arrays.asList(line.split("\t", -1)));
        continue;
      }
      endTable(rows, parts);
      if (!line.isBlank()) {
        parts.add(new Part.Line(line.strip(), isHeading(line)));
      }
    }
    endTable(rows, parts);
    return parts;
  }

  private static void endTable(List<List<String>> rows, List<Part> parts) {
    if (!rows.isEmpty()) {
      parts.add(new Part.Grid(rows, true));
      rows.clear();
    }
  }

  private static boolean isHeading(String line) {
    return line.equals(line.toUpperCase());
  }

  /** As a text file, as such documents come out of a converter: merged cells are blank. */
  public static byte[] write(List<Part> parts) {
    StringBuilder text = new StringBuilder();
    for (Part part : parts) {
      if (part instanceof Part.Grid grid) {
        grid.rows().forEach(row -> text
            .append(String.join("\t", row.stream().map(Part.Grid::printed).toList())).append('\n'));
      } else if (part instanceof Part.Line line) {
        text.append(line.text()).append('\n');
      }
      text.append('\n');
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
