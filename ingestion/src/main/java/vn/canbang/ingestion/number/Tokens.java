package vn.canbang.ingestion.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import vn.canbang.core.text.Folding;

/** A sentence cut into words, numerals and signs, each of which knows its place. Any index may be asked for. */
final class Tokens {
  /** What ends a cell of a table that is read as a line: nothing is read across it. */
  static final String CELL_END = "\t";

  static final Set<String> DASHES = Set.of("-", "–", "—");

  private static final Token NONE = new Token(Token.Kind.SIGN, "", 0, 0, null);
  /** Endings with the tone mark where the old spelling puts it, to the new one. */
  private static final Map<String, String> NEW_SPELLING = Map.ofEntries(Map.entry("oà", "òa"), Map.entry("oá", "óa"),
      Map.entry("oả", "ỏa"), Map.entry("oã", "õa"), Map.entry("oạ", "ọa"), Map.entry("uỷ", "ủy"), Map.entry("uỵ", "ụy"),
      Map.entry("uý", "úy"), Map.entry("uỳ", "ùy"), Map.entry("uỹ", "ũy"));

  /** The first letters of these endings: few words have one there. */
  private static final String BEFORE_NEW_SPELLING = "ou";

  private final String text;
  private final List<Token> tokens = new ArrayList<>();

  Tokens(String composed) {
    this.text = composed;
    int at = 0;
    while (at < composed.length()) {
      char c = composed.charAt(at);
      if (c != '\t' && (Character.isWhitespace(c) || Character.isSpaceChar(c))) {
        at++;
      } else if (isDigit(c)) {
        at = addNumeral(at);
      } else if (Character.isLetter(c)) {
        at = addWord(at);
      } else {
        tokens.add(new Token(Token.Kind.SIGN, String.valueOf(c), at, at + 1, null));
        at++;
      }
    }
  }

  private int addNumeral(int start) {
    int end = start;
    while (end < text.length() && (isDigit(text.charAt(end))
        || (text.charAt(end) == '.' || text.charAt(end) == ',') && end + 1 < text.length()
        && isDigit(text.charAt(end + 1)))) {
      end++;
    }
    String printed = text.substring(start, end);
    tokens.add(new Token(Token.Kind.NUMERAL, printed, start, end, Numbers.parseIfNumeral(printed)));
    return end;
  }

  private int addWord(int start) {
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    tokens.add(new Token(Token.Kind.WORD, comparable(text.substring(start, end)), start, end, null));
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static String comparable(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.length() < 3 || lower.charAt(lower.length() - 3) == 'q'
        || BEFORE_NEW_SPELLING.indexOf(lower.charAt(lower.length() - 2)) < 0) {
      return lower;
    }
    String ending = NEW_SPELLING.get(lower.substring(lower.length() - 2));
    return ending == null ? lower : lower.substring(0, lower.length() - 2) + ending;
  }

  int size() {
    return tokens.size();
  }

  /** The token there; before the first and behind the last an empty sign. */
  Token get(int index) {
    return index < 0 || index >= tokens.size() ? NONE : tokens.get(index);
  }

  boolean is(int index, String word) {
    return get(index).is(word);
  }

  /** The token as it is printed, capitals kept. */
  String printed(int index) {
    return text.substring(get(index).start(), get(index).end());
  }

  /** From one token to before another, without accents, as it is printed. */
  String folded(int from, int to) {
    return from >= to ? "" : Folding.fold(text.substring(get(from).start(), get(to - 1).end()));
  }

  /** Whether nothing, not even a space, stands between the token and the one before it. */
  boolean isGluedToPrevious(int index) {
    return index > 0 && index < tokens.size() && get(index - 1).end() == get(index).start();
  }

  /** A capital or several: "KH", "Công". */
  boolean startsWithCapital(int index) {
    return get(index).isWord() && Character.isUpperCase(printed(index).charAt(0));
  }

  boolean isAllCapitals(int index) {
    return get(index).isWord() && printed(index).chars().allMatch(Character::isUpperCase);
  }

  /** Whether one of the signs stands from one token to before another. */
  boolean hasSign(int from, int to, String signs) {
    for (int i = from; i < to; i++) {
      if (get(i).kind() == Token.Kind.SIGN && signs.contains(get(i).word())) {
        return true;
      }
    }
    return false;
  }
}
