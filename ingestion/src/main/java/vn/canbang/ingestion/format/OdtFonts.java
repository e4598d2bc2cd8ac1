package vn.canbang.ingestion.format;

import java.util.HashMap;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The fonts that the styles of an OpenDocument text name, by way of the styles they build on. */
final class OdtFonts {
  private static final int LONGEST_CHAIN = 20;

  private final Map<String, String> fonts = new HashMap<>();
  private final Map<String, String> parents = new HashMap<>();

  void add(Document part) {
    for (Element style : part.select("style|style")) {
      String name = style.attr("style:name");
      parents.put(name, style.attr("style:parent-style-name"));
      Element text = style.selectFirst("style|text-properties");
      if (text != null && text.hasAttr("style:font-name")) {
        fonts.put(name, text.attr("style:font-name"));
      }
    }
  }

  /** @return the font of the style, {@code otherwise} if it names none */
  String of(String style, String otherwise) {
    String name = style;
    for (int step = 0; step < LONGEST_CHAIN && name != null && !name.isEmpty(); step++) {
      if (fonts.containsKey(name)) {
        return fonts.get(name);
      }
      name = parents.get(name);
    }
    return otherwise;
  }
}
