package vn.canbang.ingestion.format;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of a table whose cells may span several columns and rows, as HTML and OpenDocument say it: the text goes to the
 * upper left place, the other places that the cell covers are blank.
 */
final class SpanGrid {
  private static final int MOST_SPANNED = 200;

  private final List<List<String>> rows = new ArrayList<>();
  /** For each column, how many rows from the current one on are covered from above. */
  private final List<Integer> covered = new ArrayList<>();

  void row() {
    endRow();
    rows.add(new ArrayList<>());
  }

  void cell(String text, int columns, int rowsSpanned) {
    fillCovered();
    List<String> row = rows.get(rows.size() - 1);
    int width = Math.max(1, Math.min(columns, MOST_SPANNED));
    for (int column = 0; column < width; column++) {
      cover(row.size(), Math.max(1, Math.min(rowsSpanned, MOST_SPANNED)) - 1);
      row.add(column == 0 ? text : "");
    }
    OfficeLimits.checkCells((long) rows.size() * row.size());
  }

  List<List<String>> rows() {
    endRow();
    return rows;
  }

  private void endRow() {
    while (!rows.isEmpty() && rows.get(rows.size() - 1).size() < covered.size()) {
      fillCovered();
      if (rows.get(rows.size() - 1).size() < covered.size()) {
        rows.get(rows.size() - 1).add("");
      }
    }
  }

  private void fillCovered() {
    List<String> row = rows.get(rows.size() - 1);
    while (row.size() < covered.size() && covered.get(row.size()) > 0) {
      covered.set(row.size(), covered.get(row.size()) - 1);
      row.add("");
    }
  }

  private void cover(int column, int below) {
    while (covered.size() <= column) {
      covered.add(0);
    }
    covered.set(column, below);
  }
}
