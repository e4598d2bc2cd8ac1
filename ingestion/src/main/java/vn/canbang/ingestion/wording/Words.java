package vn.canbang.ingestion.wording;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

import vn.canbang.core.text.Folding;

/**
 * A text cut into words with their places. Words are compared without accents, case and punctuation, a final "i" and "y"
 * being alike ("tỉ lệ", "tỷ lệ"); their spelling with accents is kept beside, the place of the tone mark aside ("hoà",
 * "hòa") and đ as d, since it is often typed so ("HDND"). Places are those of the composed text (NFC).
 */
public final class Words {
  private static final String TONE_MARKS = "\u0300\u0301\u0303\u0309\u0323";

  private final List<String> folded = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();
  private final List<Integer> ends = new ArrayList<>();
  private final String composed;

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
        add(bare.substring(start, at), start, at);
      }
      at++;
    }
  }

  public static Words of(String text) {
    return new Words(Folding.compose(text));
  }

  private static boolean isWordCharacter(char c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
  }

  private void add(String word, int start, int end) {
    folded.add(word.endsWith("y") ? word.substring(0, word.length() - 1) + "i" : word);
    starts.add(start);
    ends.add(end);
  }

  public int count() {
    return folded.size();
  }

  /** The word without accents, in lower case, a final "y" as "i". */
  public String folded(int word) {
    return folded.get(word);
  }

  /** The word in lower case with its accents, in a form in which the place of the tone mark does not matter, đ as d. */
  public String accented(int word) {
    String lower = composed.substring(starts.get(word), ends.get(word)).toLowerCase(java.util.Locale.ROOT);
    StringBuilder letters = new StringBuilder();
    StringBuilder tones = new StringBuilder();
    for (char c : Normalizer.normalize(lower, Normalizer.Form.NFD).toCharArray()) {
      (TONE_MARKS.indexOf(c) >= 0 ? tones : letters).append(c == 'đ' ? 'd' : c);
    }
    return letters.append(tones).toString();
  }

  /** First character of the word. */
  public int start(int word) {
    return starts.get(word);
  }

  /** Behind the last character of the word. */
  public int end(int word) {
    return ends.get(word);
  }
}
