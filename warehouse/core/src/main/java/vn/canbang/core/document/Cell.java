package vn.canbang.core.document;

import java.util.Objects;

/** A cell of a table as it stands in the document; the lower cells of a merged one are blank. */
public record Cell(String text, Place place) {
  public Cell {
    Objects.requireNonNull(text);
    Objects.requireNonNull(place);
  }

  public boolean isBlank() {
    return text.isBlank();
  }
}
