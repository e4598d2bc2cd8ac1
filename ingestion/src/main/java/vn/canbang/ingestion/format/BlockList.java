package vn.canbang.ingestion.format;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import vn.canbang.core.document.Block;
import vn.canbang.core.document.Cell;
import vn.canbang.core.document.Place;
import vn.canbang.core.text.Folding;
import vn.canbang.ingestion.encoding.OldEncoding;
import vn.canbang.ingestion.encoding.StyledText;

/** Collects the blocks of a document in reading order and keeps the promises that every reader makes. */
final class BlockList {
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");

  private final List<Block> blocks = new ArrayList<>();
  private final Set<OldEncoding> converted = EnumSet.noneOf(OldEncoding.class);
  private int tables;

  /** Number of the next block, from 1. */
  int next() {
    return blocks.size() + 1;
  }

  /** An empty text that takes parts in different fonts. */
  StyledText text() {
    return new StyledText(converted);
  }

  void convertedFrom(OldEncoding encoding) {
    converted.add(encoding);
  }

  void paragraph(String text, Place place) {
    if (!text.isBlank()) {
      blocks.add(new Block.Paragraph(text.strip(), place));
    }
  }

  /** Adds each line of a text as a paragraph of its own, for formats that count blocks. */
  void paragraphs(String text) {
    for (String line : Folding.compose(text).replace('\t', ' ').split("\n")) {
      paragraph(line, Place.ofBlock(next()));
    }
  }

  /** The text of a cell: in composed form, without line breaks, single spaces. */
  static String cellText(String text) {
    String composed = Folding.compose(text).strip();
    return hasSpacesToReplace(composed) ? SPACES.matcher(composed).replaceAll(" ").strip() : composed;
  }

  private static boolean hasSpacesToReplace(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\t' && c <= '\r' || c == '\u00A0' || c == ' ' && text.startsWith("  ", i)) {
        return true;
      }
    }
    return false;
  }

  /** Adds the next table of a document that counts its tables, from the texts of its cells. */
  void tableOf(List<List<String>> rows) {
    tables++;
    OfficeLimits.checkCells(rows.stream().mapToLong(List::size).sum());
    List<List<Cell>> placed = new ArrayList<>();
    for (List<String> row : rows) {
      List<Cell> cells = new ArrayList<>();
      for (String text : row) {
        cells.add(new Cell(text, new Place(0, 0, tables, placed.size() + 1, cells.size() + 1, next())));
      }
      placed.add(cells);
    }
    table(placed, new Place(0, 0, tables, 0, 0, next()));
  }

  /** Adds a table; short rows are filled with blank cells, rows and columns that are blank throughout stay. */
  void table(List<List<Cell>> rows, Place place) {
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    if (width == 0) {
      return;
    }
    OfficeLimits.checkCells((long) width * rows.size());
    List<List<Cell>> even = new ArrayList<>();
    for (List<Cell> row : rows) {
      List<Cell> filled = new ArrayList<>(row);
      while (filled.size() < width) {
        Place last = filled.isEmpty() ? place : filled.get(filled.size() - 1).place();
        filled.add(new Cell("", new Place(last.line(), last.page(), last.table(), last.row(), filled.size() + 1,
            last.block())));
      }
      even.add(filled);
    }
    blocks.add(new Block.Table(even, place));
  }

  Content content() {
    return new Content(blocks, converted, false);
  }

  Content contentCutShort() {
    return new Content(blocks, converted, true);
  }
}
