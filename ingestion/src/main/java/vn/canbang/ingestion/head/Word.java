package vn.canbang.ingestion.head;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A word or number of a text, in the forms in which names are compared.
 *
 * @param start   of its first character
 * @param end     behind its last character
 * @param printed its characters
 * @param letters lower case, decomposed, without the tone; đ as d with a stroke; y as i where both are written
 *                ("Quy Nhơn", "Qui Nhơn"); numbers without leading zeros
 * @param tone    its tone mark, wherever it is put ("Hòa", "Hoà"); several for a name in one word, none for the level tone
 * @param bare    the letters without any mark
 */
record Word(int start, int end, String printed, String letters, String tone, String bare) {
  private static final String BEFORE_Y_OR_I = "bcdghklmnpqrstvx";
  private static final char FIRST_MARK = '\u0300';
  /** A language has few words, a text each of them many times; no more are remembered, whatever is read. */
  private static final int MOST_REMEMBERED = 20_000;
  private static final Map<String, Forms> KNOWN = new ConcurrentHashMap<>();

  private record Forms(String letters, String tone, String bare) {
  }

  static List<Word> listOf(String text) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = end(text, at);
      if (end > at) {
        words.add(of(text, at, end));
      }
      at = Math.max(end, at + 1);
    }
    return words;
  }

  /** Behind the letters, or the digits, that begin here. */
  private static int end(String text, int from) {
    int at = from;
    if (Character.isLetter(text.charAt(from))) {
      while (at < text.length() && (Character.isLetter(text.charAt(at)) || isMark(text.charAt(at)))) {
        at++;
      }
    } else {
      while (at < text.length() && Character.isDigit(text.charAt(at))) {
        at++;
      }
    }
    return at;
  }

  private static boolean isMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static Word of(String text, int start, int end) {
    String printed = text.substring(start, end);
    Forms forms = KNOWN.get(printed);
    if (forms == null) {
      forms = forms(printed);
      if (KNOWN.size() < MOST_REMEMBERED) {
        KNOWN.put(printed, forms);
      }
    }
    return new Word(start, end, printed, forms.letters(), forms.tone(), forms.bare());
  }

  private static Forms forms(String printed) {
    StringBuilder letters = new StringBuilder();
    StringBuilder bare = new StringBuilder();
    StringBuilder tone = new StringBuilder();
    int from = 0;
    while (from < printed.length() - 1 && printed.charAt(from) == '0') {
      from++;
    }
    for (int i = from; i < printed.length(); i++) {
      Letter letter = Letter.of(printed.charAt(i));
      letters.append(letter.letter());
      bare.append(letter.bare());
      tone.append(letter.tone());
    }
    if (endsInYForI(bare)) {
      letters.setCharAt(letters.length() - 1, 'i');
      bare.setCharAt(bare.length() - 1, 'i');
    }
    return new Forms(letters.toString(), tone.toString(), bare.toString());
  }

  /** "Mỹ", "Kỳ", "Quy", not "Tây", "Thủy", "Y". */
  private static boolean endsInYForI(CharSequence bare) {
    int y = bare.length() - 1;
    return y > 0 && bare.charAt(y) == 'y' && (BEFORE_Y_OR_I.indexOf(bare.charAt(y - 1)) >= 0
        || y == 2 && bare.charAt(0) == 'q' && bare.charAt(1) == 'u');
  }

  /** Whether it is the same word, whatever the case and the place of the tone. */
  boolean isSpelledAs(Word other) {
    return letters.equals(other.letters) && tone.equals(other.tone);
  }

  /** Letters with the tone behind them: equal for two spellings that differ in the place of the tone alone. */
  String marked() {
    return letters + tone;
  }

  /** A character for each letter of the alphabet (ơ, đ), and one for the tone behind them. */
  String letterByLetter() {
    String composed = Normalizer.normalize(letters, Normalizer.Form.NFC).replace("d" + Letter.STROKE, "đ");
    return tone.isEmpty() ? composed : composed + (char) ('A' + tone.charAt(0) - FIRST_MARK);
  }

  boolean hasMarks() {
    return !tone.isEmpty() || letters.length() > bare.length();
  }

  boolean isNumber() {
    return Character.isDigit(printed.charAt(0));
  }

  boolean isCapitalised() {
    return Character.isUpperCase(printed.codePointAt(0));
  }

  /** Capitals alone: an abbreviation, or a word of a heading. */
  boolean isUpperCase() {
    return isCapitalised() && printed.codePoints().noneMatch(Character::isLowerCase);
  }
}
