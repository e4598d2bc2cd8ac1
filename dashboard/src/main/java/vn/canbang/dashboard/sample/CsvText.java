package vn.canbang.dashboard.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows of a comma-separated text with quoted cells, as spreadsheets write it (RFC 4180). */
final class CsvText {
  private final String text;
  private int at;

  private CsvText(String text) {
    this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** By column name, the header being the first row. */
  static List<Map<String, String>> rows(String text) {
    List<List<String>> lines = new CsvText(text).lines();
    List<Map<String, String>> rows = new ArrayList<>();
    for (List<String> line : lines.subList(1, lines.size())) {
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < line.size(); i++) {
        row.put(lines.get(0).get(i), line.get(i));
      }
      rows.add(row);
    }
    return rows;
  }

  private List<List<String>> lines() {
    List<List<String>> lines = new ArrayList<>();
    while (at < text.length()) {
      lines.add(line());
    }
    return lines;
  }

  private List<String> line() {
    List<String> cells = new ArrayList<>(List.of(cell()));
    while (at < text.length() && text.charAt(at) == ',') {
      at++;
      cells.add(cell());
    }
    while (at < text.length() && (text.charAt(at) == '\r' || text.charAt(at) == '\n')) {
      at++;
    }
    return cells;
  }

  private String cell() {
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '"' && quoted && at + 1 < text.length() && text.charAt(at + 1) == '"') {
        cell.append(c);
        at++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\n' || c == '\r')) {
        break;
      } else {
        cell.append(c);
      }
    }
    return cell.toString();
  }

  /** A cell as it must stand in such a text. */
  static String quoted(String cell) {
    boolean needs = cell.contains(",") || cell.contains("\"") || cell.contains("\n") || cell.contains("\r");
    return needs ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }
}
