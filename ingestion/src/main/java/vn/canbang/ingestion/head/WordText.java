package vn.canbang.ingestion.head;

import java.util.List;
import java.util.regex.Pattern;

/** A text cut into its words, and what stands between them. */
record WordText(String text, List<Word> words, boolean hasMarks) {
  private static final Pattern INSIDE_A_NAME = Pattern.compile(
      "[ \\u00A0]*\\n?[ \\u00A0]*|[ \\u00A0]*[-–'’][ \\u00A0]*\\n?|\\.");
  private static final Pattern END_OF_SENTENCE = Pattern.compile("(?s).*[.;:!?\\n“”\"(+*•].*|\\s*[-–]\\s+");

  static WordText of(String text) {
    List<Word> words = Word.listOf(text);
    return new WordText(text, words, words.stream().anyMatch(Word::hasMarks));
  }

  /** What stands behind a word, up to the next one or the end. */
  String gap(int index) {
    int end = index + 1 < words.size() ? words.get(index + 1).start() : text.length();
    return text.substring(words.get(index).end(), end);
  }

  boolean isSpace(int index) {
    String gap = gap(index);
    return !gap.isEmpty() && gap.isBlank();
  }

  /** True where a word and the next may be parts of one name: a space, a line break, a hyphen, "T.T". */
  boolean isInsideName(int index) {
    return INSIDE_A_NAME.matcher(gap(index)).matches();
  }

  /** True where a word follows with a capital in the same line and nothing between: perhaps more of the name. */
  boolean isFollowedByCapital(int index) {
    String gap = gap(index);
    return index + 1 < words.size() && (gap.equals(" ") || gap.equals("\u00A0")) && words.get(index + 1).isCapitalised();
  }

  boolean beginsSentence(int index) {
    return index == 0 || END_OF_SENTENCE.matcher(gap(index - 1)).matches();
  }
}
