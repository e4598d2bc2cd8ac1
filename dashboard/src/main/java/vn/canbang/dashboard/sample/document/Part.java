package vn.canbang.dashboard.sample.document;

import java.util.List;

/** A piece of a sample document that is to be written: a line or a table. */
public sealed interface Part {

  /** Stands in a cell that belongs to the one above it. */
  String MERGED_UP = "~";
  /** Stands in a cell that belongs to the one on its left. */
  String MERGED_LEFT = "<";

  /** A paragraph; a heading is centred and bold where the format can. */
  record Line(String text, boolean heading) implements Part {
  }

  /**
   * A table of rows of equal length.
   *
   * @param header true where the first row is a header that repeats on each page
   */
  record Grid(List<List<String>> rows, boolean header) implements Part {
    public Grid {
      rows = rows.stream().map(List::copyOf).toList();
    }

    static String printed(String cell) {
      return cell.equals(MERGED_UP) || cell.equals(MERGED_LEFT) ? "" : cell;
    }
  }
}
