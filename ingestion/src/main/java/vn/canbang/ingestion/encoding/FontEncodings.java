package vn.canbang.ingestion.encoding;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Which fonts show an old encoding: {@code .VnTime}, {@code VNI-Times}. */
final class FontEncodings {
  private static final List<List<String>> FAMILIES = DataLines.read("/encodings/fonts.tsv");
  private static final int MOST_REMEMBERED = 1_000;
  private static final Map<String, Optional<Shown>> KNOWN = new ConcurrentHashMap<>();

  /** @param capitals true if the font shows lower-case letters as capitals */
  record Shown(OldEncoding encoding, boolean capitals) {
    String decode(String text) {
      String decoded = encoding.decode(text);
      return capitals ? decoded.toUpperCase(Locale.ROOT) : decoded;
    }
  }

  private FontEncodings() {
  }

  /** @param font name of the font, may be null */
  static Optional<Shown> find(String font) {
    if (font == null || font.isEmpty()) {
      return Optional.empty();
    }
    Optional<Shown> before = KNOWN.get(font);
    if (before == null) {
      before = look(font.strip().toLowerCase(Locale.ROOT));
      if (KNOWN.size() < MOST_REMEMBERED) {
        KNOWN.put(font, before);
      }
    }
    return before;
  }

  private static Optional<Shown> look(String font) {
    return FAMILIES.stream().filter(family -> font.startsWith(family.get(0))).findFirst()
        .map(family -> new Shown(OldEncoding.valueOf(family.get(1)), font.endsWith(family.get(2))));
  }
}
