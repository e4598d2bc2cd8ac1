package vn.canbang.ingestion.table;

import java.util.ArrayList;
import java.util.List;

import vn.canbang.core.document.Cell;
import vn.canbang.core.document.Place;

/** A cell as its author wrote it: one cell of the document, or several that a page break tore apart. */
public final class LogicalCell {
  private static final String JOINT = " ";
  private final List<Cell> parts;
  private final String text;

  LogicalCell(List<Cell> parts) {
    this.parts = List.copyOf(parts);
    this.text = String.join(JOINT, parts.stream().map(Cell::text).toList());
  }

  LogicalCell continuedBy(LogicalCell other) {
    if (other.isBlank()) {
      return this;
    }
    List<Cell> all = new ArrayList<>(isBlank() ? List.of() : parts);
    all.addAll(other.parts);
    return new LogicalCell(all);
  }

  public String text() {
    return text;
  }

  public boolean isBlank() {
    return text.isBlank();
  }

  public Place place() {
    return parts.get(0).place();
  }

  /** Where a character of {@link #text()} stands. */
  public Place placeAt(int offset) {
    int part = partAt(offset);
    return parts.get(part).place().at(offset - startOf(part));
  }

  /** The characters from start to end, cut to the part in which {@code at} stands, so that they are found there. */
  public String quote(int start, int end, int at) {
    int part = partAt(at);
    int from = startOf(part);
    int to = from + parts.get(part).text().length();
    return text.substring(Math.max(start, from), Math.min(Math.max(end, at + 1), to)).strip();
  }

  private int partAt(int offset) {
    int part = 0;
    while (part + 1 < parts.size() && startOf(part + 1) <= offset) {
      part++;
    }
    return part;
  }

  private int startOf(int part) {
    int start = 0;
    for (int i = 0; i < part; i++) {
      start += parts.get(i).text().length() + JOINT.length();
    }
    return start;
  }
}
