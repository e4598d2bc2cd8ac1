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
  private static final Pattern AROUND_BREAK = Pattern.compile(" *\\n *");
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
    blocks.paragraphs(AROUND_BREAK.matcher(paragraph.toString()).replaceAll("\n"));
    paragraph = blocks.text();
  }

  private void table(Element table, String font) {
    SpanGrid grid = new SpanGrid();
    rows(table, font, grid);
    blocks.tableOf(grid.rows());
  }

  private void rows(Element group, String font, SpanGrid grid) {
    for (Element element : group.children()) {
      switch (element.normalName()) {
        case "caption" -> flow(element, font, 0);
        case "thead", "tbody", "tfoot" -> rows(element, font(element, font), grid);
        case "tr" -> row(element, font(element, font), grid);
        default -> {
        }
      }
    }
  }

  private void row(Element row, String font, SpanGrid grid) {
    grid.row();
    for (Element cell : row.children()) {
      if (cell.normalName().equals("td") || cell.normalName().equals("th")) {
        StyledText text = blocks.text();
        inCell(cell, font, text, 0);
        grid.cell(BlockList.cellText(text.toString()), span(cell, "colspan"), span(cell, "rowspan"));
      }
    }
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
    return SKIPPED.contains(element.normalName())
        || element.hasAttr("style") && HIDDEN.matcher(element.attr("style")).find();
  }

  private static String font(Element element, String inherited) {
    if (element.hasAttr("face")) {
      return element.attr("face").split(",")[0].strip();
    }
    if (!element.hasAttr("style")) {
      return inherited;
    }
    Matcher style = FONT.matcher(element.attr("style"));
    return style.find() ? style.group(1).strip() : inherited;
  }

  private static int span(Element cell, String attribute) {
    String digits = cell.attr(attribute).strip();
    return digits.matches("\\d{1,5}") ? Integer.parseInt(digits) : 1;
  }
}
