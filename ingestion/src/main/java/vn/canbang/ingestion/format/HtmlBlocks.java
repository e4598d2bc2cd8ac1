package vn.canbang.ingestion.format;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

import vn.canbang.ingestion.encoding.StyledText;

/**
 * The blocks of a tree of HTML. A table that holds other tables only arranges the page: its cells are read one after the
 * other.
 */
final class HtmlBlocks {
  private static final Set<String> SKIPPED = Set.of("script", "style", "head", "title", "template", "del", "noscript",
      "select", "button");
  private static final Pattern FONT = Pattern.compile("font-family\\s*:\\s*[\"']?([^;\"',]+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern HIDDEN = Pattern.compile("display\\s*:\\s*none", Pattern.CASE_INSENSITIVE);
  private static final Pattern SPACES = Pattern.compile("[ \\t\\r\\n\\f]+");
  private static final int DEEPEST = 500;

  private final BlockList blocks;
  private StyledText paragraph;

  HtmlBlocks(BlockList blocks) {
    this.blocks = blocks;
    this.paragraph = blocks.text();
  }

  void read(Element body) {
    flow(body, null, 0);
    endParagraph();
  }

  private void flow(Node node, String font, int depth) {
    if (node instanceof TextNode text) {
      paragraph.append(SPACES.matcher(text.getWholeText()).replaceAll(" "), font);
    } else if (node instanceof Element element && !isSkipped(element) && depth < DEEPEST) {
      String name = element.normalName();
      if (name.equals("br")) {
        paragraph.append("\n", font);
      } else if (name.equals("table") && element.select("table").size() == 1) {
        endParagraph();
        table(element, font(element, font));
      } else {
        boolean ends = element.isBlock();
        if (ends) {
          endParagraph();
        }
        for (Node child : element.childNodes()) {
          flow(child, font(element, font), depth + 1);
        }
        if (ends) {
          endParagraph();
        }
      }
    }
  }

  private void endParagraph() {
    blocks.paragraphs(paragraph.toString().replaceAll(" *\n *", "\n"));
    paragraph = blocks.text();
  }

  private void table(Element table, String font) {
    SpanGrid grid = new SpanGrid();
    for (Element caption : table.select("> caption")) {
      flow(caption, font, 0);
    }
    for (Element row : table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr")) {
      grid.row();
      for (Element cell : row.select("> td, > th")) {
        StyledText text = blocks.text();
        inCell(cell, fontOfCell(cell, font), text, 0);
        grid.cell(BlockList.cellText(text.toString()), span(cell, "colspan"), span(cell, "rowspan"));
      }
    }
    blocks.tableOf(grid.rows());
  }

  private static String fontOfCell(Element cell, String font) {
    Element row = cell.parent();
    return row == null ? font : font(row, font);
  }

  private static void inCell(Node node, String font, StyledText into, int depth) {
    if (node instanceof TextNode text) {
      into.append(text.getWholeText(), font);
    } else if (node instanceof Element element && !isSkipped(element) && depth < DEEPEST) {
      if (element.isBlock() || element.normalName().equals("br")) {
        into.append(" ", font);
      }
      for (Node child : element.childNodes()) {
        inCell(child, font(element, font), into, depth + 1);
      }
      if (element.isBlock()) {
        into.append(" ", font);
      }
    }
  }

  private static boolean isSkipped(Element element) {
    return SKIPPED.contains(element.normalName()) || HIDDEN.matcher(element.attr("style")).find();
  }

  private static String font(Element element, String inherited) {
    if (element.hasAttr("face")) {
      return element.attr("face").split(",")[0].strip();
    }
    Matcher style = FONT.matcher(element.attr("style"));
    return style.find() ? style.group(1).strip() : inherited;
  }

  private static int span(Element cell, String attribute) {
    String digits = cell.attr(attribute).strip();
    return digits.matches("\\d{1,5}") ? Integer.parseInt(digits) : 1;
  }
}
