package vn.canbang.ingestion.table;

import vn.canbang.core.document.Cell;
import vn.canbang.core.document.Place;
import vn.canbang.ingestion.fact.PiecedText;

/** A cell as its author wrote it: one cell of the document, or several that a page break tore apart. */
public final class LogicalCell {
  private final PiecedText pieces;

  LogicalCell(Cell cell) {
    this(PiecedText.of(cell.text(), cell.place()));
  }

  private LogicalCell(PiecedText pieces) {
    this.pieces = pieces;
  }

  LogicalCell continuedBy(LogicalCell other) {
    return other.isBlank() ? this : isBlank() ? other : new LogicalCell(pieces.continuedBy(other.pieces));
  }

  public String text() {
    return pieces.text();
  }

  public boolean isBlank() {
    return text().isBlank();
  }

  public Place place() {
    return pieces.place();
  }

  /** Where a character of {@link #text()} stands. */
  public Place placeAt(int offset) {
    return pieces.placeAt(offset);
  }

  /** The characters from start to end, cut to the part in which {@code at} stands, so that they are found there. */
  public String quote(int start, int end, int at) {
    return pieces.quote(start, end, at);
  }
}
