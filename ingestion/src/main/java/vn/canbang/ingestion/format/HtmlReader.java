package vn.canbang.ingestion.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import vn.canbang.ingestion.encoding.OldBytes;

/**
 * Web pages (.html), as programs save them and as sites publish them. UTF-8 is tried first, whatever the page says of
 * itself; then the encoding that it names.
 */
public final class HtmlReader implements DocumentReader {
  private static final int HEAD = 4_096;
  private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

  @Override
  public String format() {
    return "html";
  }

  @Override
  public Content read(byte[] bytes) {
    String page = OldBytes.findUnicode(bytes).orElseGet(() -> decode(bytes));
    BlockList blocks = new BlockList();
    Document document = Jsoup.parse(page);
    new HtmlBlocks(blocks).read(document.body());
    String lower = page.toLowerCase(Locale.ROOT);
    boolean cut = lower.contains("<html") && !lower.contains("</html");
    return cut ? blocks.contentCutShort() : blocks.content();
  }

  private static String decode(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher named = CHARSET.matcher(head);
    if (named.find() && isKnown(named.group(1))
        && !named.group(1).toLowerCase(Locale.ROOT).startsWith("iso-8859-1")) {
      return new String(bytes, Charset.forName(named.group(1)));
    }
    return OldBytes.decodeWindows1252(bytes);
  }

  private static boolean isKnown(String charset) {
    try {
      return Charset.isSupported(charset);
    } catch (IllegalArgumentException noName) {
      return false;
    }
  }
}
