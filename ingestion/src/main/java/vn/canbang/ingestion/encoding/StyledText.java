package vn.canbang.ingestion.encoding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A piece of text whose parts may be in different fonts. Parts in a font of an old encoding are converted, unless their
 * text speaks against it: such a font is often left on text that was typed in Unicode later.
 */
public final class StyledText {
  private final List<Part> parts = new ArrayList<>();
  private final Set<OldEncoding> converted;

  private record Part(StringBuilder text, Optional<FontEncodings.Shown> shown) {
  }

  /** @param converted takes the encodings that something was converted from */
  public StyledText(Set<OldEncoding> converted) {
    this.converted = converted;
  }

  /** @param font name of the font, null where it is not known */
  public StyledText append(String text, String font) {
    Optional<FontEncodings.Shown> shown = FontEncodings.find(font);
    Part last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
    if (last != null && (last.shown().equals(shown) || text.isBlank())) {
      last.text().append(text);
    } else if (!text.isEmpty()) {
      parts.add(new Part(new StringBuilder(text), shown));
    }
    return this;
  }

  @Override
  public String toString() {
    StringBuilder whole = new StringBuilder();
    for (Part part : parts) {
      String text = part.text().toString();
      whole.append(part.shown().map(shown -> convert(text, shown)).orElse(text));
    }
    return whole.toString();
  }

  private String convert(String text, FontEncodings.Shown shown) {
    String decoded = shown.decode(text);
    if (decoded.equals(text) || hasUnicodeLetters(text)
        || WordCount.of(decoded).score() < WordCount.of(text).score()) {
      return text;
    }
    if (!WordCount.isAscii(text)) {
      converted.add(shown.encoding());
    }
    return decoded;
  }

  /** Letters that only Unicode has: none of the old encodings uses them. */
  private static boolean hasUnicodeLetters(String text) {
    return text.chars().anyMatch(c -> (c >= 0x0102 && c <= 0x01B0 && c != 0x0152 && c != 0x0153 && c != 0x0160
        && c != 0x0161 && c != 0x0178 && c != 0x017D && c != 0x017E && c != 0x0192) || (c >= 0x0300 && c < 0x2000));
  }
}
