package vn.canbang.ingestion.format;

import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

import vn.canbang.ingestion.encoding.StyledText;

/** The blocks of the body of an OpenDocument text. Notes, remarks and what was deleted under tracking are left out. */
final class OdtBlocks {
  private static final Set<String> SKIPPED = Set.of("text:note", "office:annotation", "text:tracked-changes",
      "draw:frame", "text:sequence-decls", "office:forms", "draw:custom-shape");
  private static final Set<String> ROW_GROUPS = Set.of("table:table-header-rows", "table:table-rows",
      "table:table-row-group");
  private static final int MOST_REPEATED = 200;
  private static final int DEEPEST = 500;

  private final BlockList blocks;
  private final OdtFonts fonts;

  OdtBlocks(BlockList blocks, OdtFonts fonts) {
    this.blocks = blocks;
    this.fonts = fonts;
  }

  void read(Element body) {
    flow(body, 0);
  }

  private void flow(Element parent, int depth) {
    for (Element element : parent.children()) {
      if (SKIPPED.contains(element.tagName()) || depth > DEEPEST) {
        continue;
      }
      switch (element.tagName()) {
        case "text:p", "text:h" -> blocks.paragraphs(text(element).toString());
        case "table:table" -> table(element);
        default -> flow(element, depth + 1);
      }
    }
  }

  private void table(Element table) {
    SpanGrid grid = new SpanGrid();
    rows(table, grid);
    blocks.tableOf(grid.rows());
  }

  /** Rows may be grouped, those of the heading among others. */
  private void rows(Element group, SpanGrid grid) {
    for (Element element : group.children()) {
      if (element.tagName().equals("table:table-row")) {
        row(element, grid);
      } else if (ROW_GROUPS.contains(element.tagName())) {
        rows(element, grid);
      }
    }
  }

  private void row(Element row, SpanGrid grid) {
    grid.row();
    for (Element cell : row.children()) {
      if (cell.tagName().equals("table:table-cell")) {
        StyledText text = blocks.text();
        inCell(cell, text, 0);
        String shown = BlockList.cellText(text.toString());
        for (int i = 0; i < number(cell, "table:number-columns-repeated"); i++) {
          grid.cell(shown, number(cell, "table:number-columns-spanned"), number(cell, "table:number-rows-spanned"));
        }
      }
    }
  }

  private void inCell(Element parent, StyledText into, int depth) {
    for (Element element : parent.children()) {
      if (SKIPPED.contains(element.tagName()) || depth > DEEPEST) {
        continue;
      }
      if (element.tagName().equals("text:p") || element.tagName().equals("text:h")) {
        inline(element, fonts.of(element.attr("text:style-name"), null), into, depth);
        into.append(" ", null);
      } else {
        inCell(element, into, depth + 1);
      }
    }
  }

  private StyledText text(Element paragraph) {
    StyledText text = blocks.text();
    inline(paragraph, fonts.of(paragraph.attr("text:style-name"), null), text, 0);
    return text;
  }

  private void inline(Element parent, String font, StyledText into, int depth) {
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode text) {
        into.append(text.getWholeText(), font);
      } else if (node instanceof Element element && !SKIPPED.contains(element.tagName()) && depth < DEEPEST) {
        switch (element.tagName()) {
          case "text:s" -> into.append(" ".repeat(number(element, "text:c")), font);
          case "text:tab" -> into.append(" ", font);
          case "text:line-break" -> into.append("\n", font);
          default -> inline(element, fonts.of(element.attr("text:style-name"), font), into, depth + 1);
        }
      }
    }
  }

  private static int number(Element element, String attribute) {
    String digits = element.attr(attribute);
    return digits.matches("\\d{1,6}") ? Math.min(Integer.parseInt(digits), MOST_REPEATED) : 1;
  }
}
