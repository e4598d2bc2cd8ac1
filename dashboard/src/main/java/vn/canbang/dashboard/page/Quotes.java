package vn.canbang.dashboard.page;

import java.util.Optional;

/** Finds quoted words in the text they stand in, white space aside. */
final class Quotes {

  private Quotes() {
  }

  /** Characters from {@code start} up to {@code end}, which is not included. */
  record Span(int start, int end) {
    boolean overlaps(Span other) {
      return start < other.end && other.start < end;
    }
  }

  static Optional<Span> find(String text, String quote) {
    Dense dense = Dense.of(text);
    String wanted = Dense.of(quote).characters();
    int at = wanted.isEmpty() ? -1 : dense.characters().indexOf(wanted);
    return at < 0 ? Optional.empty()
        : Optional.of(new Span(dense.places()[at], dense.places()[at + wanted.length() - 1] + 1));
  }

  /** A text without its white space, and where each character stood. */
  private record Dense(String characters, int[] places) {
    static Dense of(String text) {
      StringBuilder characters = new StringBuilder(text.length());
      int[] places = new int[text.length()];
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (!Character.isWhitespace(c) && c != '\u00A0') {
          places[characters.length()] = i;
          characters.append(c);
        }
      }
      return new Dense(characters.toString(), places);
    }
  }
}
