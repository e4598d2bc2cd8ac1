package vn.canbang.ingestion.format;

import java.util.ArrayList;
import java.util.List;

import vn.canbang.core.document.Block;
import vn.canbang.core.document.Cell;
import vn.canbang.core.document.Place;

/** Collects the blocks of a document in reading order and keeps the promises that every reader makes. */
final class BlockList {
  private final List<Block> blocks = new ArrayList<>();

  /** Number of the next block, from 1. */
  int next() {
    return blocks.size() + 1;
  }

  void paragraph(String text, Place place) {
    if (!text.isBlank()) {
      blocks.add(new Block.Paragraph(text.strip(), place));
    }
  }

  /** Adds a table; short rows are filled with blank cells, rows and columns that are blank throughout stay. */
  void table(List<List<Cell>> rows, Place place) {
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    if (width == 0) {
      return;
    }
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

  List<Block> list() {
    return List.copyOf(blocks);
  }
}
