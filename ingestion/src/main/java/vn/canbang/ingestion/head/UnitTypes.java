package vn.canbang.ingestion.head;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

  private static final Pattern STOP = Pattern.compile("\\.\\s*");

  /** By the bare letters of their first word, the longest first. */
  private final Map<String, List<TypeWord>> byFirstWord;

  UnitTypes(UnitWords words) {
    this.byFirstWord = words.types().entrySet().stream()
        .flatMap(type -> type.getValue().stream().map(spelling -> typeWord(type.getKey(), spelling)))
        .sorted(Comparator.comparingInt(word -> -word.words().size()))
        .collect(Collectors.groupingBy(word -> word.words().get(0).bare()));
  }

  private static TypeWord typeWord(String type, String spelling) {
    List<Word> words = Word.listOf(spelling);
    boolean abbreviated = spelling.length() <= 2 && words.stream().noneMatch(Word::hasMarks);
    return new TypeWord(type, words, abbreviated, spelling.endsWith("."));
  }

  /** The longest type word that begins at this word of the text. */
  Optional<Typed> at(WordText text, int index) {
    for (TypeWord typeWord : byFirstWord.getOrDefault(text.words().get(index).bare(), List.of())) {
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
      boolean same = text.hasMarks() ? word.isSpelledAs(words.get(i))
          : word.bare().equals(words.get(i).bare());
      if (!same || i > 0 && !text.isSpace(index + i - 1)) {
        return false;
      }
    }
    String gap = text.gap(index + words.size() - 1);
    if (typeWord.needsStop()) {
      return gap.startsWith(".");
    }
    return gap.isBlank() ? !gap.isEmpty() : typeWord.abbreviated() && STOP.matcher(gap).matches();
  }
}
