package vn.canbang.ingestion.encoding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text in VIQR, whose marks are signs of ASCII: a sign is read as a mark only where the word becomes a syllable by it,
 * and a full stop or question mark at the end of a text stays one.
 */
final class Viqr {
  private static final Pattern CHUNK = Pattern.compile("[A-Za-z][A-Za-z'`?~.^(+]*(?<![?.])(?:[?.](?!\\s*$))?");
  private static final Pattern QUALITY = Pattern.compile("[AEOUaeou][\\^(+]['`?~.]?");

  private Viqr() {
  }

  static boolean isLikely(String text) {
    return QUALITY.matcher(text).find();
  }

  static String decode(String text) {
    return CHUNK.matcher(text).replaceAll(chunk -> {
      String decoded = OldEncoding.VIQR.decode(chunk.group());
      return Matcher.quoteReplacement(Syllables.packaged().contain(decoded) ? decoded : chunk.group());
    });
  }
}
