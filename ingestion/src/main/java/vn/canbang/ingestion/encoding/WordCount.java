package vn.canbang.ingestion.encoding;

import vn.canbang.core.text.Folding;

/**
 * How Vietnamese the words of a text are. Not counted: abbreviations in capitals and the single letters that number a
 * list. Signs that stand for letters in an old encoding (÷, ¹) count as letters of the word they stand in.
 *
 * @param words   words counted
 * @param invalid words that are no Vietnamese syllables
 * @param marked  Vietnamese syllables with a mark of a vowel or of a tone
 */
record WordCount(int words, int invalid, int marked) {
  private static final String SIGNS_THAT_ARE_NONE = "\u00AF\u00B0\u00B1\u00B2\u00B3\u00B4\u00BA\u00BF";

  static final WordCount NONE = new WordCount(0, 0, 0);

  static WordCount of(String text) {
    String composed = Folding.compose(text);
    int words = 0;
    int invalid = 0;
    int marked = 0;
    int start = 0;
    while (start < composed.length()) {
      int end = endOfWord(composed, start);
      if (end > start) {
        String word = composed.substring(start, end);
        boolean valid = Syllables.packaged().contain(word);
        if (valid || !(isNoWord(word) || numbersAList(composed, start, end))) {
          words++;
          invalid += valid ? 0 : 1;
          marked += valid && !isAscii(word) ? 1 : 0;
        }
      }
      start = end + 1;
    }
    return words == 0 ? NONE : new WordCount(words, invalid, marked);
  }

  private static int endOfWord(String text, int start) {
    int end = start;
    while (end < text.length() && isOfWord(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Signs of the upper half of Windows-1252 that old encodings use for letters are part of words; ° ² ³ ± are not. */
  private static boolean isOfWord(char c) {
    if (c < 0xA1) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
    return c <= 0xFF ? SIGNS_THAT_ARE_NONE.indexOf(c) < 0
        : Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  WordCount plus(WordCount other) {
    return new WordCount(words + other.words, invalid + other.invalid, marked + other.marked);
  }

  /** What a way to read a text is worth: what it makes Vietnamese less what it leaves unreadable. */
  int score() {
    return marked - invalid;
  }

  /** Share of the words that are Vietnamese syllables, 0 to 1; 1 without words. */
  double validShare() {
    return words == 0 ? 1 : (double) (words - invalid) / words;
  }

  private static boolean isNoWord(String word) {
    return word.codePoints().noneMatch(Character::isLetter) || word.codePoints().allMatch(Character::isUpperCase);
  }

  private static boolean numbersAList(String text, int start, int end) {
    return end - start == 1 && end < text.length() && ".)".indexOf(text.charAt(end)) >= 0;
  }

  static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }
}
