package vn.canbang.ingestion.format;

import java.util.ArrayList;
import java.util.List;

import com.rtfparserkit.rtf.Command;

/** The table of an RTF document that is being read: the cells of its rows come first, or their definition does. */
final class RtfTable {
  private final BlockList blocks;
  private EdgeGrid grid = new EdgeGrid();
  private List<Definition> definitions = new ArrayList<>();
  private List<String> texts = new ArrayList<>();
  private int left;
  private boolean covered;

  /** @param right edge in twentieths of a point */
  private record Definition(int right, boolean covered) {
  }

  RtfTable(BlockList blocks) {
    this.blocks = blocks;
  }

  void cell(String text) {
    texts.add(BlockList.cellText(text));
  }

  /** Takes the commands that define a row and its cells; all others are of no concern. */
  void define(Command command, int parameter) {
    switch (command) {
      case trowd -> {
        definitions = new ArrayList<>();
        left = 0;
        covered = false;
      }
      case trleft -> left = parameter;
      case clmrg, clvmrg -> covered = true;
      case cellx -> {
        definitions.add(new Definition(parameter, covered));
        covered = false;
      }
      case row -> row();
      default -> {
      }
    }
  }

  /** True if rows were read and none is open. */
  boolean isBetweenRows() {
    return !grid.isEmpty() && texts.isEmpty();
  }

  void end() {
    if (!texts.isEmpty()) {
      row();
    }
    if (!grid.isEmpty()) {
      blocks.tableOf(grid.rows());
      grid = new EdgeGrid();
    }
  }

  private void row() {
    List<EdgeGrid.EdgeCell> cells = new ArrayList<>();
    int edge = left;
    for (int i = 0; i < texts.size(); i++) {
      boolean defined = i < definitions.size();
      int right = Math.max(edge, defined ? definitions.get(i).right() : edge + 1_000);
      cells.add(new EdgeGrid.EdgeCell(texts.get(i), edge, right, defined && definitions.get(i).covered()));
      edge = right;
    }
    grid.row(cells);
    texts = new ArrayList<>();
  }
}
