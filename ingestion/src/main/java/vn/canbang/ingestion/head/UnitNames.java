package vn.canbang.ingestion.head;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.canbang.core.unit.Level;
import vn.canbang.core.unit.Unit;

/** The names of all units of government below the country, by their bare letters. Built once, asked for each word. */
final class UnitNames {
  /** Words of the longest name, apostrophes and hyphens dividing words. */
  static final int LONGEST = 7;

  private final Map<String, List<Name>> byLetters = new HashMap<>();

  /** A unit under one of its spellings. */
  record Name(Unit unit, List<Word> words) {
  }

  UnitNames(List<Unit> units, List<UnitWords.Spelled> spellings) {
    Map<String, List<UnitWords.Spelled>> others =
        spellings.stream().collect(Collectors.groupingBy(UnitWords.Spelled::name));
    for (Unit unit : units) {
      if (unit.level() == Level.PROVINCE || unit.level() == Level.DISTRICT || unit.level() == Level.COMMUNE) {
        add(unit, nameWords(unit));
        others.getOrDefault(unit.name(), List.of()).stream()
            .filter(other -> other.level().equals(unit.level().columnValue()))
            .flatMap(other -> other.spelled().stream()).forEach(spelled -> add(unit, Word.listOf(spelled)));
      }
    }
  }

  private void add(Unit unit, List<Word> words) {
    byLetters.computeIfAbsent(letters(words), letters -> new ArrayList<>(1)).add(new Name(unit, words));
  }

  /** Every unit that was ever called so, marks aside. */
  List<Name> find(List<Word> words) {
    return byLetters.getOrDefault(letters(words), List.of());
  }

  /** "1" for "Quận 1", whose name in the register holds the type. */
  static List<Word> nameWords(Unit unit) {
    boolean holdsType = unit.name().toLowerCase().startsWith(unit.type().toLowerCase() + " ");
    return Word.listOf(holdsType ? unit.name().substring(unit.type().length() + 1) : unit.name());
  }

  private static String letters(List<Word> words) {
    StringBuilder letters = new StringBuilder();
    words.forEach(word -> letters.append(word.bare()));
    return letters.toString();
  }
}
