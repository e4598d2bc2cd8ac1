package vn.canbang.ingestion.encoding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
  /** Signs of the upper half of Windows-1252 that old encodings use for letters are part of words; ° ² ³ ± are not. */
  static final Pattern WORD = Pattern.compile(
      "[\\p{L}\\p{M}\\u00A1-\\u00AE\\u00B5-\\u00B9\\u00BB-\\u00BE\\u00D7\\u00F7]+");

  static final WordCount NONE = new WordCount(0, 0, 0);

  static WordCount of(String text) {
    int words = 0;
    int invalid = 0;
    int marked = 0;
    String composed = Folding.compose(text);
    Matcher matcher = WORD.matcher(composed);
    while (matcher.find()) {
      String word = matcher.group();
      boolean valid = Syllables.packaged().contain(word);
      if (!valid && (isNoWord(word) || numbersAList(composed, matcher))) {
        continue;
      }
      words++;
      invalid += valid ? 0 : 1;
      marked += valid && !isAscii(word) ? 1 : 0;
    }
    return new WordCount(words, invalid, marked);
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

  private static boolean numbersAList(String text, Matcher word) {
    return word.end() - word.start() == 1 && word.end() < text.length() && ".)".indexOf(text.charAt(word.end())) >= 0;
  }

  static boolean isAscii(String word) {
    return word.chars().allMatch(c -> c < 128);
  }
}
