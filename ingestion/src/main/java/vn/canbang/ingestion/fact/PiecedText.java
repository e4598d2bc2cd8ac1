package vn.canbang.ingestion.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import vn.canbang.core.document.Place;

/** A text as its author wrote it: one paragraph or cell of the document, or several that a line or page break tore apart. */
public final class PiecedText {
  private static final String JOINT = " ";
  private final List<Piece> pieces;
  private final String text;

  /** A paragraph or cell of the document. */
  public record Piece(String text, Place place) {
    public Piece {
      Objects.requireNonNull(text);
      Objects.requireNonNull(place);
    }
  }

  public PiecedText(List<Piece> pieces) {
    this.pieces = List.copyOf(pieces);
    this.text = String.join(JOINT, pieces.stream().map(Piece::text).toList());
  }

  public static PiecedText of(String text, Place place) {
    return new PiecedText(List.of(new Piece(text, place)));
  }

  /** This and what follows it behind a break. */
  public PiecedText continuedBy(PiecedText other) {
    List<Piece> all = new ArrayList<>(pieces);
    all.addAll(other.pieces);
    return new PiecedText(all);
  }

  public String text() {
    return text;
  }

  public Place place() {
    return pieces.get(0).place();
  }

  /** Where a character of {@link #text()} stands. */
  public Place placeAt(int offset) {
    int piece = pieceAt(offset);
    return pieces.get(piece).place().at(offset - startOf(piece));
  }

  /** The characters from start to end, cut to the piece in which {@code at} stands, so that they are found there. */
  public String quote(int start, int end, int at) {
    int piece = pieceAt(at);
    int from = startOf(piece);
    int to = from + pieces.get(piece).text().length();
    return text.substring(Math.max(start, from), Math.min(Math.max(end, at + 1), to)).strip();
  }

  private int pieceAt(int offset) {
    int piece = 0;
    while (piece + 1 < pieces.size() && startOf(piece + 1) <= offset) {
      piece++;
    }
    return piece;
  }

  private int startOf(int piece) {
    int start = 0;
    for (int i = 0; i < piece; i++) {
      start += pieces.get(i).text().length() + JOINT.length();
    }
    return start;
  }
}
