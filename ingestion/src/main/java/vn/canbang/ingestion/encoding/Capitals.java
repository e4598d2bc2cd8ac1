package vn.canbang.ingestion.encoding;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Capitals with a tone, which TCVN3 has no codes for: they come out in lower case ("TảO HÔN"). A word is one of capitals
 * if all its letters with a code of their own are, two of them at least; a word with one such letter follows the word
 * before it, or else the one behind it, if that is a syllable (an abbreviation says nothing) and only spaces are between.
 */
final class Capitals {
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private Capitals() {
  }

  /**
   * @param written the text as it stood; a letter of it is ASCII or a capital of the table
   * @param decoded the same text with its letters, as many characters as before
   */
  static String restore(String written, String decoded) {
    if (written.length() != decoded.length()) {
      return decoded;
    }
    List<MatchResult> words = WORD.matcher(decoded).results().toList();
    StringBuilder restored = new StringBuilder(decoded);
    for (int i = 0; i < words.size(); i++) {
      MatchResult word = words.get(i);
      Boolean capital = isCapital(word.group());
      if (capital == null) {
        boolean afterWord = i > 0 && isNeighbour(decoded, words.get(i - 1), word);
        boolean beforeWord = i + 1 < words.size() && isNeighbour(decoded, word, words.get(i + 1));
        capital = afterWord ? isCapitalSyllable(words.get(i - 1)) : beforeWord && isCapitalSyllable(words.get(i + 1));
      }
      if (capital) {
        restored.replace(word.start(), word.end(), word.group().toUpperCase(Locale.ROOT));
      }
    }
    return restored.toString();
  }

  private static boolean isNeighbour(String text, MatchResult left, MatchResult right) {
    return text.substring(left.end(), right.start()).isBlank();
  }

  private static boolean isCapitalSyllable(MatchResult word) {
    return Boolean.TRUE.equals(isCapital(word.group())) && Syllables.packaged().contain(word.group());
  }

  /** Null where the word alone does not tell. */
  private static Boolean isCapital(String word) {
    long capitals = word.chars().filter(Character::isUpperCase).count();
    boolean lower = word.chars().anyMatch(c -> Character.isLowerCase(c) && Tone.of((char) c) == 0);
    if (lower || capitals == 0) {
      return false;
    }
    return capitals > 1 ? Boolean.TRUE : null;
  }
}
