package vn.canbang.ingestion.head;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A word or number of a text, in the forms in which names are compared.
 *
 * @param start   of its first character
 * @param end     behind its last character
 * @param printed its characters
 * @param letters lower case, decomposed, without the tone; đ as d with a stroke; y as i where both are written
 *                ("Quy Nhơn", "Qui Nhơn"); numbers without leading zeros
 * @param tone    its tone mark, wherever it is put ("Hòa", "Hoà"); several for a name in one word, none for the level tone
 */
record Word(int start, int end, String printed, String letters, String tone) {
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*|\\d+");
  private static final Pattern TONE = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");
  private static final Pattern MARK = Pattern.compile("\\p{M}+");
  private static final Pattern FINAL_Y = Pattern.compile("([bcdghklmnpqrstvx]\\u0335?|qu)y$");
  private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=\\d)");
  private static final char FIRST_MARK = '\u0300';
  private static final String STROKE = "d\u0335";

  static List<Word> listOf(String text) {
    List<Word> words = new ArrayList<>();
    Matcher m = WORD.matcher(text);
    while (m.find()) {
      words.add(of(m.start(), m.end(), m.group()));
    }
    return words;
  }

  private static Word of(int start, int end, String printed) {
    String lower = printed.toLowerCase(Locale.ROOT);
    String apart = isPlain(lower) ? lower : Normalizer.normalize(lower, Normalizer.Form.NFD).replace("đ", STROKE);
    Matcher tone = TONE.matcher(apart);
    String mark = tone.results().map(MatchResult::group).collect(Collectors.joining());
    String letters = mark.isEmpty() ? apart : TONE.matcher(apart).replaceAll("");
    letters = Character.isDigit(letters.charAt(0)) ? LEADING_ZEROS.matcher(letters).replaceFirst("")
        : FINAL_Y.matcher(letters).replaceFirst("$1i");
    return new Word(start, end, printed, letters, mark);
  }

  private static boolean isPlain(String text) {
    return text.chars().allMatch(c -> c < 128);
  }

  /** Letters with the tone behind them: equal for two spellings that differ in the place of the tone alone. */
  String marked() {
    return letters + tone;
  }

  /** The bare letters. */
  String bare() {
    return isPlain(letters) ? letters : MARK.matcher(letters).replaceAll("");
  }

  /** A character for each letter of the alphabet (ơ, đ), and one for the tone behind them. */
  String letterByLetter() {
    String composed = isPlain(letters) ? letters
        : Normalizer.normalize(letters, Normalizer.Form.NFC).replace(STROKE, "đ");
    return tone.isEmpty() ? composed : composed + (char) ('A' + tone.charAt(0) - FIRST_MARK);
  }

  boolean hasMarks() {
    return !tone.isEmpty() || !isPlain(letters);
  }

  boolean isNumber() {
    return Character.isDigit(letters.charAt(0));
  }

  boolean isCapitalised() {
    return Character.isUpperCase(printed.codePointAt(0));
  }

  /** Capitals alone: an abbreviation, or a word of a heading. */
  boolean isUpperCase() {
    return isCapitalised() && printed.codePoints().noneMatch(Character::isLowerCase);
  }
}
