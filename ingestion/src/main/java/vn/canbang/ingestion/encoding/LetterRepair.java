package vn.canbang.ingestion.encoding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import vn.canbang.core.text.Folding;

/**
 * Wrong letters inside single words: look-alikes of another script or language ({@code Ngƣời}, a Cyrillic {@code а}) and
 * a second tone mark ({@code kháị nịệm}). A word is changed only where exactly one way to change it gives a Vietnamese
 * syllable, or where it is mended by replacing look-alikes among Latin letters.
 */
final class LetterRepair {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
  private static final Map<Character, Character> LOOK_ALIKES = new HashMap<>();

  static {
    for (List<String> row : DataLines.read("/encodings/look-alikes.tsv")) {
      LOOK_ALIKES.put(row.get(0).charAt(0), row.get(1).charAt(0));
    }
  }

  private LetterRepair() {
  }

  /** The text with mended words; the same object where nothing is to mend. */
  static String mend(String text) {
    if (WordCount.isAscii(text)) {
      return text;
    }
    Matcher words = WORD.matcher(text);
    String mended = words.replaceAll(word -> Matcher.quoteReplacement(mendWord(word)));
    return mended.equals(text) ? text : mended;
  }

  private static String mendWord(MatchResult found) {
    String word = found.group();
    if (WordCount.isAscii(word) || Syllables.packaged().contain(word)) {
      return word;
    }
    String replaced = replaceLookAlikes(word);
    if (!replaced.equals(word) && (Syllables.packaged().contain(replaced) || isMixed(word, replaced))) {
      return replaced;
    }
    return dropSecondTone(word);
  }

  private static String replaceLookAlikes(String word) {
    StringBuilder replaced = new StringBuilder(word.length());
    word.chars().forEach(c -> replaced.append(LOOK_ALIKES.getOrDefault((char) c, (char) c)));
    return Folding.compose(replaced.toString());
  }

  /** Latin letters among those of another script, all of which are look-alikes: no language writes so. */
  private static boolean isMixed(String word, String replaced) {
    return replaced.chars().allMatch(LetterRepair::isLatin) && word.chars().anyMatch(LetterRepair::isLatin)
        && word.chars().anyMatch(c -> Character.isLetter(c) && !isLatin(c));
  }

  private static boolean isLatin(int c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }

  private static String dropSecondTone(String word) {
    List<Integer> toned = IntStream.range(0, word.length())
        .filter(i -> Tone.of(word.charAt(i)) != 0).boxed().toList();
    if (toned.size() != 2) {
      return word;
    }
    List<String> syllables = toned.stream().map(i -> word.substring(0, i) + Tone.without(word.charAt(i))
        + word.substring(i + 1)).filter(Syllables.packaged()::contain).toList();
    return syllables.size() == 1 ? syllables.get(0) : word;
  }
}
