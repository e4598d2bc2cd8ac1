package vn.canbang.core.document;

import java.util.List;
import java.util.Objects;

/** A piece of a document in reading order: a paragraph or a table. Readers of every format give the same blocks. */
public sealed interface Block {

  Place place();

  /** A paragraph, with its characters as they stand (composed form, no line breaks). */
  record Paragraph(String text, Place place) implements Block {
    public Paragraph {
      Objects.requireNonNull(text);
      Objects.requireNonNull(place);
    }
  }

  /** A table: rows of equally many cells. A table cut by a page break is two tables here; stitching comes later. */
  record Table(List<List<Cell>> rows, Place place) implements Block {
    public Table {
      rows = rows.stream().map(List::copyOf).toList();
      Objects.requireNonNull(place);
    }

    public int columns() {
      return rows.isEmpty() ? 0 : rows.get(0).size();
    }
  }
}
