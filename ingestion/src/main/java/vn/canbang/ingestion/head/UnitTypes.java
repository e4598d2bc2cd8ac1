package vn.canbang.ingestion.head;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the words that say what kind of unit a name is: "tỉnh", "TP.", "Huyện ủy". */
final class UnitTypes {
  private record TypeWord(String type, List<Word> words, boolean abbreviated, boolean needsStop) {
  }

  /**
   * A type word of a text.
   *
   * @param next        index of the word behind it
   * @param abbreviated for "TP", "H.": letters that may stand for something else
   */
  record Typed(String type, int next, boolean abbreviated) {
  }

  /** By the bare letters of their first word, the longest first. */
  private final Map<String, List<TypeWord>> typeWords = new HashMap<>();

  UnitTypes(UnitWords words) {
    words.types().forEach((type, spellings) -> spellings.forEach(spelling -> add(typeWord(type, spelling))));
    typeWords.values().forEach(same -> same.sort(Comparator.comparingInt(word -> -word.words().size())));
  }

  private void add(TypeWord word) {
    typeWords.computeIfAbsent(word.words().get(0).bare(), any -> new ArrayList<>()).add(word);
  }

  private static TypeWord typeWord(String type, String spelling) {
    List<Word> words = Word.listOf(spelling);
    boolean abbreviated = spelling.length() <= 2 && words.stream().noneMatch(Word::hasMarks);
    return new TypeWord(type, words, abbreviated, spelling.endsWith("."));
  }

  /** The longest type word that begins at this word of the text. */
  Optional<Typed> at(WordText text, int index) {
    for (TypeWord typeWord : typeWords.getOrDefault(text.words().get(index).bare(), List.of())) {
      if (fits(typeWord, text, index)) {
        return Optional.of(new Typed(typeWord.type(), index + typeWord.words().size(), typeWord.abbreviated()));
      }
    }
    return Optional.empty();
  }

  private static boolean fits(TypeWord typeWord, WordText text, int index) {
    List<Word> words = typeWord.words();
    if (index + words.size() >= text.words().size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      Word word = text.words().get(index + i);
      boolean same = text.hasMarks() ? word.marked().equals(words.get(i).marked())
          : word.bare().equals(words.get(i).bare());
      if (!same || i > 0 && !text.isSpace(index + i - 1)) {
        return false;
      }
    }
    String gap = text.gap(index + words.size() - 1);
    if (typeWord.needsStop()) {
      return gap.startsWith(".");
    }
    return gap.isBlank() ? !gap.isEmpty() : typeWord.abbreviated() && gap.matches("\\.\\s*");
  }
}
