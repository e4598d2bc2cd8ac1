package vn.canbang.dashboard.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import vn.canbang.core.document.Block;
import vn.canbang.core.document.Cell;
import vn.canbang.core.document.Place;
import vn.canbang.core.store.ReviewedFact;
import vn.canbang.dashboard.page.Quotes.Span;

/**
 * A document as it was read, with the words that facts were read from marked.
 *
 * @param blocks paragraphs and tables in reading order
 */
public record DocumentText(List<TextBlock> blocks) {

  /** A paragraph has one row with one piece; a table has rows of pieces. */
  public record TextBlock(boolean table, List<List<Piece>> rows) {
  }

  /**
   * A paragraph or a cell.
   *
   * @param current true where the fact that is open was read from it
   */
  public record Piece(List<Segment> segments, boolean current) {
  }

  /**
   * A stretch of text.
   *
   * @param fact    id of the fact read from it; null for the text between
   * @param state   of that fact
   * @param current true for the fact that is open
   */
  public record Segment(String text, String fact, String state, boolean current) {
  }

  /** {@code current} is the id of the fact that is open, or null. */
  static DocumentText of(List<Block> blocks, List<ReviewedFact> facts, String current) {
    List<ReviewedFact> currentFirst = facts.stream()
        .sorted(Comparator.comparing(fact -> !fact.id().equals(current))).toList();
    return new DocumentText(blocks.stream().map(block -> textBlock(block, currentFirst, current)).toList());
  }

  private static TextBlock textBlock(Block block, List<ReviewedFact> facts, String current) {
    if (block instanceof Block.Table table) {
      return new TextBlock(true, table.rows().stream().map(row -> row(row, facts, current)).toList());
    }
    Block.Paragraph paragraph = (Block.Paragraph) block;
    return new TextBlock(false, List.of(List.of(piece(paragraph.text(), paragraph.place(), facts, current))));
  }

  private static List<Piece> row(List<Cell> row, List<ReviewedFact> facts, String current) {
    return row.stream().map(cell -> piece(cell.text(), cell.place(), facts, current)).toList();
  }

  private static Piece piece(String text, Place place, List<ReviewedFact> facts, String current) {
    List<ReviewedFact> own = text.isBlank() ? List.of()
        : facts.stream().filter(fact -> holds(place, fact.fact().place())).toList();
    boolean holdsCurrent = own.stream().anyMatch(fact -> fact.id().equals(current));
    return new Piece(segments(text, own, current), holdsCurrent);
  }

  /** A fact without a column was read from its whole row. */
  private static boolean holds(Place text, Place fact) {
    if (fact.table() > 0) {
      return text.table() == fact.table() && text.row() == fact.row()
          && (fact.column() == 0 || text.column() == fact.column());
    }
    return text.table() == 0 && (fact.line() > 0 ? text.line() == fact.line() : text.block() == fact.block());
  }

  private record Marked(Span span, ReviewedFact fact) {
  }

  private static List<Segment> segments(String text, List<ReviewedFact> facts, String current) {
    List<Marked> marks = marks(text, facts);
    List<Segment> segments = new ArrayList<>();
    int at = 0;
    for (Marked mark : marks) {
      add(segments, text.substring(at, mark.span().start()));
      segments.add(new Segment(text.substring(mark.span().start(), mark.span().end()), mark.fact().id(),
          mark.fact().state(), mark.fact().id().equals(current)));
      at = mark.span().end();
    }
    add(segments, text.substring(at));
    return segments;
  }

  private static void add(List<Segment> segments, String between) {
    if (!between.isEmpty()) {
      segments.add(new Segment(between, null, null, false));
    }
  }

  /** The first of two facts that share words is marked; the other is still in the list beside the document. */
  private static List<Marked> marks(String text, List<ReviewedFact> facts) {
    List<Marked> marks = new ArrayList<>();
    for (ReviewedFact fact : facts) {
      Optional<Span> span = Quotes.find(text, fact.fact().quote());
      if (span.isPresent() && marks.stream().noneMatch(mark -> mark.span().overlaps(span.get()))) {
        marks.add(new Marked(span.get(), fact));
      }
    }
    marks.sort(Comparator.comparingInt(mark -> mark.span().start()));
    return marks;
  }
}
