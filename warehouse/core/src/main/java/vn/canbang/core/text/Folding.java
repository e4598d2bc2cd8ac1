package vn.canbang.core.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The form of Vietnamese words in which two spellings of one name are equal: lower case, without tone and vowel marks,
 * đ as d, single spaces. It does not touch "y" and "i" ("tỷ lệ", "tỉ lệ"): wording variants name both.
 */
public final class Folding {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final String SPACES = " \t\n\u000B\f\r\u00A0";
  private static final char FIRST_MARK = '\u0300';
  private static final char FIRST_VIETNAMESE = '\u1EA0';
  private static final char LAST_VIETNAMESE = '\u1EF9';
  private static final char FIRST_DASH = '\u2010';
  private static final char LAST_POINT = '\u2027';
  /** What each character came to, 0 where it was not asked for yet: every text of a document is folded several times. */
  private static final char[] KNOWN = new char[Character.MAX_VALUE + 1];

  private Folding() {
  }

  /** The text in composed form (NFC), as everything is kept that comes in. */
  public static String compose(String text) {
    return isPlain(text) || Normalizer.isNormalized(text, Normalizer.Form.NFC) ? text
        : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** Whether all are characters that are always composed: below the combining marks, Vietnamese, dashes, quotation marks. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST_MARK && (c < FIRST_VIETNAMESE || c > LAST_VIETNAMESE) && (c < FIRST_DASH || c > LAST_POINT)) {
        return false;
      }
    }
    return true;
  }

  /** Without accents, lower case, single spaces, trimmed. */
  public static String fold(String text) {
    String folded = foldKeepingLength(compose(text));
    StringBuilder single = new StringBuilder(folded.length());
    boolean space = false;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      boolean another = SPACES.indexOf(c) >= 0;
      if (!another) {
        single.append(c);
      } else if (!space) {
        single.append(' ');
      }
      space = another;
    }
    return single.toString().strip();
  }

  /**
   * Without accents and in lower case, one character for each character of a composed text, so that places found in the
   * result are places of the text.
   */
  public static String foldKeepingLength(String composed) {
    char[] folded = composed.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      char c = folded[i];
      if (KNOWN[c] == 0) {
        KNOWN[c] = foldCharacter(c);
      }
      folded[i] = KNOWN[c];
    }
    return new String(folded);
  }

  private static char foldCharacter(char c) {
    if (c < 128) {
      return Character.toLowerCase(c);
    }
    if (c == 'đ' || c == 'Đ') {
      return 'd';
    }
    if (Character.isSurrogate(c)) {
      return c;
    }
    String bare = MARKS.matcher(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD)).replaceAll("");
    String lower = bare.toLowerCase(Locale.ROOT);
    return lower.length() == 1 ? lower.charAt(0) : c;
  }
}
