package vn.canbang.ingestion.encoding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Whether a word can be a Vietnamese syllable: onset, rhyme and tone, the tone on the letter where it is spelled. It
 * knows what can be written, not what is in a dictionary. Safe for many threads.
 */
final class Syllables {
  private static final int LONGEST = 8;
  private static final int MOST_REMEMBERED = 50_000;
  private static final Syllables PACKAGED = new Syllables();

  private final Map<String, Set<Character>> onsets = new HashMap<>();
  private final Map<String, Rhyme> rhymes = new HashMap<>();
  private final Map<String, Boolean> known = new ConcurrentHashMap<>();

  private record Rhyme(Set<Integer> toneLetters, boolean sharpOnly) {
  }

  private Syllables() {
    for (List<String> row : DataLines.read("/syllables/onsets.tsv")) {
      Set<Character> followers = new HashSet<>();
      for (String follower : row.get(1).split(" ")) {
        followers.add(follower.charAt(0));
      }
      onsets.put(row.get(0).equals("-") ? "" : row.get(0), followers);
    }
    for (List<String> row : DataLines.read("/syllables/rhymes.tsv")) {
      Set<Integer> toneLetters = new HashSet<>();
      for (String letter : row.get(1).split(",")) {
        toneLetters.add(Integer.parseInt(letter) - 1);
      }
      rhymes.put(row.get(0), new Rhyme(toneLetters, row.get(2).equals("sharp")));
    }
  }

  static Syllables packaged() {
    return PACKAGED;
  }

  /** @param word letters in composed form, in any case */
  boolean contain(String word) {
    if (word.length() > LONGEST) {
      return false;
    }
    Boolean before = known.get(word);
    if (before != null) {
      return before;
    }
    boolean spelled = isSpelled(word.toLowerCase(Locale.ROOT));
    if (known.size() < MOST_REMEMBERED) {
      known.put(word, spelled);
    }
    return spelled;
  }

  private boolean isSpelled(String word) {
    StringBuilder bare = new StringBuilder();
    int toneLetter = -1;
    char tone = 0;
    for (int i = 0; i < word.length(); i++) {
      char found = Tone.of(word.charAt(i));
      if (found != 0 && toneLetter >= 0) {
        return false;
      }
      if (found != 0) {
        toneLetter = i;
        tone = found;
      }
      bare.append(Tone.without(word.charAt(i)));
    }
    for (int split = 0; split < bare.length(); split++) {
      if (isSpelled(bare.substring(0, split), bare.substring(split), toneLetter - split, tone)) {
        return true;
      }
    }
    return false;
  }

  private boolean isSpelled(String onset, String ending, int toneLetter, char tone) {
    Set<Character> followers = onsets.get(onset);
    Rhyme rhyme = rhymes.get(ending);
    if (followers == null || rhyme == null || !followers.contains(ending.charAt(0))) {
      return false;
    }
    if (tone == 0) {
      return !rhyme.sharpOnly();
    }
    return rhyme.toneLetters().contains(toneLetter) && (!rhyme.sharpOnly() || Tone.isSharp(tone));
  }
}
