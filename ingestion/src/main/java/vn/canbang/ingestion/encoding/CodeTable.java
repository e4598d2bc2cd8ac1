package vn.canbang.ingestion.encoding;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Letters and the characters they are written with in an old encoding. Of two ways to read a place the longer one holds;
 * a mark behind a letter counts in either case, as both are typed.
 */
final class CodeTable {
  private final Map<String, String> letters = new HashMap<>();
  private final Map<String, String> written = new HashMap<>();
  private int longest;

  CodeTable(String resource) {
    for (List<String> row : DataLines.read(resource)) {
      written.put(row.get(0), row.get(1));
      letters.put(key(row.get(1)), row.get(0));
      longest = Math.max(longest, row.get(1).length());
    }
  }

  /** The letters that are meant, in composed form. */
  String decode(String text) {
    StringBuilder decoded = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int length = Math.min(longest, text.length() - at);
      String letter = null;
      while (length > 0 && letter == null) {
        letter = letters.get(key(text.substring(at, at + length--)));
      }
      decoded.append(letter == null ? text.substring(at, at + 1) : letter);
      at += length + 1;
    }
    return Normalizer.normalize(decoded, Normalizer.Form.NFC);
  }

  /** The way back; letters without a place in the table stay. */
  String encode(String text) {
    StringBuilder encoded = new StringBuilder(text.length());
    for (String letter : text.split("")) {
      encoded.append(written.getOrDefault(letter, letter));
    }
    return encoded.toString();
  }

  private static String key(String written) {
    return written.charAt(0) + written.substring(1).toLowerCase(Locale.ROOT);
  }
}
