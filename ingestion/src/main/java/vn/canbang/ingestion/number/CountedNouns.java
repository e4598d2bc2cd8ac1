package vn.canbang.ingestion.number;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import vn.canbang.core.text.Folding;

/** The nouns that administrative texts count, with the unit of measure each stands for, as counted-nouns.csv says. */
final class CountedNouns {
  private static final String PERSONS = "người";
  private static final String ATTENDANCES = "lượt người";

  private static final WordList NOUNS = new WordList();
  private static final Map<String, String> BY_FOLDED = new HashMap<>();

  static {
    for (String[] row : WordList.rows("/numbers/counted-nouns.csv")) {
      NOUNS.add(row[0], row[1]);
      BY_FOLDED.put(Folding.fold(row[0]), row[1]);
    }
  }

  /**
   * A counted noun in a sentence.
   *
   * @param from        its first token, "nữ" before it left out
   * @param to          behind its last token
   * @param measureUnit what it stands for
   */
  record Noun(int from, int to, String measureUnit) {
  }

  private CountedNouns() {
  }

  /** The longest noun that begins there; "nữ" and "lượt" lead to the noun behind them ("nữ đại biểu", "lượt hội viên"). */
  static Optional<Noun> at(Tokens tokens, int index) {
    return NOUNS.startingAt(tokens, index).map(found -> {
      Noun first = new Noun(index, found.to(), found.meaning());
      if (tokens.is(index, "nữ") || tokens.is(index, "nam")) {
        return NOUNS.startingAt(tokens, found.to())
            .map(next -> new Noun(found.to(), next.to(), next.meaning())).orElse(first);
      }
      if (found.meaning().equals(ATTENDANCES)) {
        return NOUNS.startingAt(tokens, found.to()).filter(next -> next.meaning().equals(PERSONS))
            .map(next -> new Noun(index, next.to(), ATTENDANCES)).orElse(first);
      }
      return first;
    });
  }

  /** The unit of measure of a noun without accents, if it is listed. */
  static Optional<String> measureUnit(String foldedNoun) {
    return Optional.ofNullable(BY_FOLDED.get(foldedNoun));
  }
}
