package vn.canbang.ingestion.format;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Rows of a table whose cells are known by their edges, as old Word files and RTF say it: the columns are those that the
 * edges of all rows make together, and a cell over several of them has its text in the first.
 */
final class EdgeGrid {
  /** Twentieths of a point: edges nearer to one another are one edge, drawn by hand. */
  private static final int NEAR = 40;

  private final List<List<EdgeCell>> rows = new ArrayList<>();

  /** @param covered true if the cell is the lower or right part of a merged one */
  record EdgeCell(String text, int left, int right, boolean covered) {
  }

  void row(List<EdgeCell> cells) {
    rows.add(List.copyOf(cells));
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  List<List<String>> rows() {
    List<Integer> edges = edges();
    List<List<String>> even = new ArrayList<>();
    for (List<EdgeCell> row : rows) {
      List<String> texts = new ArrayList<>();
      for (EdgeCell cell : row) {
        int column = column(edges, cell.left());
        while (texts.size() < column) {
          texts.add("");
        }
        texts.add(cell.covered() ? "" : cell.text());
        int after = column(edges, cell.right());
        while (texts.size() < after) {
          texts.add("");
        }
      }
      even.add(texts);
    }
    return even;
  }

  private List<Integer> edges() {
    TreeSet<Integer> all = new TreeSet<>();
    for (List<EdgeCell> row : rows) {
      for (EdgeCell cell : row) {
        all.add(cell.left());
        all.add(cell.right());
      }
    }
    List<Integer> edges = new ArrayList<>();
    for (int edge : all) {
      if (edges.isEmpty() || edge - edges.get(edges.size() - 1) > NEAR) {
        edges.add(edge);
      }
    }
    return edges;
  }

  private static int column(List<Integer> edges, int edge) {
    int column = 0;
    while (column + 1 < edges.size() && edges.get(column + 1) <= edge) {
      column++;
    }
    return column;
  }
}
