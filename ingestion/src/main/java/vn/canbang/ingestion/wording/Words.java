package vn.canbang.ingestion.wording;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import vn.canbang.core.text.Folding;

/**
 * A text cut into words with their places. Words are compared without accents, case and punctuation, a final "i" and "y"
 * being alike ("tỉ lệ", "tỷ lệ"); their spelling with accents is kept beside, the place of the tone mark aside ("hoà",
 * "hòa") and đ as d, since it is often typed so ("HDND"). An abbreviation is its words, all at its place. Places are those
 * of the composed text (NFC).
 */
public final class Words {
  private static final String TONE_MARKS = "\u0300\u0301\u0303\u0309\u0323";
  /** Vietnamese letters lie below this; what lies above is taken apart each time. */
  private static final int KEPT = 0x2000;
  private static final String[] APART = new String[KEPT];

  /** A language has few words, a text each of them many times; no more are remembered, whatever is read. */
  private static final int MOST_REMEMBERED = 20_000;
  private static final Map<String, String> ACCENTED = new ConcurrentHashMap<>();

  private static final Map<String, List<Word>> ABBREVIATIONS = abbreviations();
  private static final int LONGEST_ABBREVIATION = ABBREVIATIONS.keySet().stream().mapToInt(String::length).max().orElse(0);

  private final List<Word> words = new ArrayList<>();
  private final String composed;

  private static final class Word {
    private final String folded;
    private final int start;
    private final int end;
    private String accented;

    Word(String folded, int start, int end) {
      this.folded = folded;
      this.start = start;
      this.end = end;
    }

    Word at(int from, int to) {
      Word there = new Word(folded, from, to);
      there.accented = accented;
      return there;
    }
  }

  private Words(String composed) {
    this.composed = composed;
    String bare = Folding.foldKeepingLength(composed);
    int at = 0;
    while (at < bare.length()) {
      int start = at;
      while (at < bare.length() && isWordCharacter(bare.charAt(at))) {
        at++;
      }
      if (at > start) {
        add(bare, start, at);
      }
      at++;
    }
  }

  private void add(String bare, int start, int end) {
    List<Word> spelledOut = end - start <= LONGEST_ABBREVIATION && Character.isUpperCase(composed.charAt(start))
        ? ABBREVIATIONS.get(composed.substring(start, end)) : null;
    if (spelledOut == null) {
      words.add(new Word(withI(bare.substring(start, end)), start, end));
    } else {
      spelledOut.forEach(word -> words.add(word.at(start, end)));
    }
  }

  private static Map<String, List<Word>> abbreviations() {
    Map<String, List<Word>> abbreviations = new HashMap<>();
    for (String line : ResourceLines.read("/wording/abbreviations.csv").stream().skip(1).toList()) {
      int end = line.indexOf(';');
      abbreviations.put(line.substring(0, end), Stream.of(line.substring(end + 1).split(" ")).map(word -> {
        Word plain = new Word(withI(Folding.foldKeepingLength(word)), 0, 0);
        plain.accented = accented(word);
        return plain;
      }).toList());
    }
    return abbreviations;
  }

  public static Words of(String text) {
    return new Words(Folding.compose(text));
  }

  private static boolean isWordCharacter(char c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
  }

  private static String withI(String word) {
    return word.endsWith("y") ? word.substring(0, word.length() - 1) + "i" : word;
  }

  public int count() {
    return words.size();
  }

  /** The word without accents, in lower case, a final "y" as "i". */
  public String folded(int word) {
    return words.get(word).folded;
  }

  /** The word in lower case with its accents, in a form in which the place of the tone mark does not matter, đ as d. */
  public String accented(int word) {
    Word of = words.get(word);
    if (of.accented == null) {
      String printed = composed.substring(of.start, of.end);
      String known = ACCENTED.get(printed);
      of.accented = known == null ? accented(printed.toLowerCase(Locale.ROOT)) : known;
      if (known == null && ACCENTED.size() < MOST_REMEMBERED) {
        ACCENTED.put(printed, of.accented);
      }
    }
    return of.accented;
  }

  private static String accented(String lower) {
    StringBuilder letters = new StringBuilder();
    StringBuilder tones = new StringBuilder();
    for (int i = 0; i < lower.length(); i++) {
      String apart = apart(lower.charAt(i));
      for (int j = 0; j < apart.length(); j++) {
        (TONE_MARKS.indexOf(apart.charAt(j)) >= 0 ? tones : letters).append(apart.charAt(j));
      }
    }
    return letters.append(tones).toString();
  }

  /** A letter and its marks; two threads may make the same one, either will do. */
  private static String apart(char c) {
    String known = c < KEPT ? APART[c] : null;
    if (known != null) {
      return known;
    }
    String apart = c == 'đ' ? "d" : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
    if (c < KEPT) {
      APART[c] = apart;
    }
    return apart;
  }

  /** First character of the word. */
  public int start(int word) {
    return words.get(word).start;
  }

  /** Behind the last character of the word. */
  public int end(int word) {
    return words.get(word).end;
  }
}
