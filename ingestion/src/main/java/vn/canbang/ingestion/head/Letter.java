package vn.canbang.ingestion.head;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A character of Vietnamese writing taken apart.
 *
 * @param letter lower case, decomposed, without the tone; đ as d with a stroke
 * @param bare   without any mark
 * @param tone   the tone mark, or nothing
 */
record Letter(String letter, String bare, String tone) {
  static final String STROKE = "\u0335";

  private static final Pattern TONE = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");
  private static final Pattern NO_TONE = Pattern.compile("[^\\u0300\\u0301\\u0303\\u0309\\u0323]");
  private static final Pattern MARK = Pattern.compile("\\p{M}");

  /** Vietnamese letters lie below this; what lies above is taken apart each time. */
  private static final int KEPT = 0x2000;
  private static final Letter[] LETTERS = new Letter[KEPT];

  /** Two threads may make the same one; either will do. */
  static Letter of(char c) {
    if (c >= KEPT) {
      return make(c);
    }
    Letter letter = LETTERS[c];
    if (letter == null) {
      letter = make(c);
      LETTERS[c] = letter;
    }
    return letter;
  }

  private static Letter make(char c) {
    String lower = String.valueOf(Character.toLowerCase(c));
    String apart = lower.equals("đ") ? "d" + STROKE : Normalizer.normalize(lower, Normalizer.Form.NFD);
    String letter = TONE.matcher(apart).replaceAll("");
    return new Letter(letter, MARK.matcher(letter).replaceAll(""), NO_TONE.matcher(apart).replaceAll(""));
  }
}
