package vn.canbang.ingestion.head;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

import vn.canbang.core.unit.Level;
import vn.canbang.core.unit.Unit;
import vn.canbang.ingestion.head.UnitMention.Doubt;
import vn.canbang.ingestion.head.UnitNames.Name;

/**
 * The units that may be meant by words behind a type word, the best reading first: the name on that day, with marks left
 * out, of another time, of another type, one letter off. The doubtful readings count only inside what is known of the
 * place.
 */
final class NameLookup {
  private static final Set<String> PROVINCE_TYPES = Set.of("tỉnh", "thành phố");
  private static final Set<String> DISTRICT_TYPES = Set.of("huyện", "quận", "thị xã", "thành phố");
  private static final Set<String> COMMUNE_TYPES = Set.of("xã", "phường", "thị trấn", "đặc khu");
  private static final int FEWEST_LETTERS = 5;

  private final UnitNames names;
  private final UnitTime time;

  NameLookup(UnitNames names, UnitTime time) {
    this.names = names;
    this.time = time;
  }

  /** Units by their candidates and what is doubtful of them. */
  record Found(List<Unit> units, Set<Doubt> doubts) {
    boolean isEmpty() {
      return units.isEmpty();
    }
  }

  static final Found NOTHING = new Found(List.of(), Set.of());

  /**
   * The units of a type that are called by exactly these words.
   *
   * @param isNear whether a unit lies in what is known of the place
   */
  Found typed(List<Word> words, String type, LocalDate day, Predicate<Unit> isNear) {
    List<Name> called = names.find(words);
    if (called.isEmpty()) {
      return NOTHING;
    }
    List<Name> ofType = called.stream().filter(name -> name.unit().type().equals(type)).toList();
    return Stream.<Supplier<Found>>of(
            () -> spelled(ofType, words, day),
            () -> ofAnotherTime(ofType, words, day),
            () -> ofAnotherType(called, words, type, day, isNear))
        .map(Supplier::get).filter(found -> !found.isEmpty()).findFirst().orElse(NOTHING);
  }

  /** The units among these that are called so, whatever their type. */
  Found bare(List<Word> words, LocalDate day, Predicate<Unit> isThere) {
    List<Name> called = names.find(words);
    return called.isEmpty() ? NOTHING
        : spelled(called.stream().filter(name -> isThere.test(name.unit())).toList(), words, day);
  }

  /** The one unit of the type, among these, that the words miss by a letter. */
  Optional<Unit> oneLetterOff(List<Word> words, String type, LocalDate day, Stream<Unit> near) {
    if (words.stream().mapToInt(word -> word.bare().length()).sum() < FEWEST_LETTERS
        || words.stream().anyMatch(Word::isNumber)) {
      return Optional.empty();
    }
    List<Unit> fitting = near.filter(unit -> unit.type().equals(type) && unit.isValidOn(day))
        .filter(unit -> NameSpelling.isOneLetterOff(words, UnitNames.nameWords(unit))).distinct().limit(2).toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  private static Found spelled(List<Name> called, List<Word> words, LocalDate day) {
    List<Name> valid = called.stream().filter(name -> name.unit().isValidOn(day)).toList();
    List<Unit> exact = spelled(valid, words, NameSpelling.EXACT);
    return !exact.isEmpty() ? new Found(exact, Set.of())
        : new Found(spelled(valid, words, NameSpelling.MARKS_LEFT_OUT), Set.of(Doubt.MARKS_LEFT_OUT));
  }

  private static List<Unit> spelled(List<Name> called, List<Word> words, NameSpelling spelling) {
    return called.stream().filter(name -> NameSpelling.of(words, name.words()) == spelling).map(Name::unit).distinct()
        .toList();
  }

  private Found ofAnotherTime(List<Name> called, List<Word> words, LocalDate day) {
    List<Unit> exact = spelled(called, words, NameSpelling.EXACT);
    List<Unit> old = exact.stream().filter(unit -> UnitTime.isJustOver(unit, day)).toList();
    if (!old.isEmpty()) {
      return new Found(old, Set.of(Doubt.NO_LONGER_VALID));
    }
    List<Unit> before = exact.stream().filter(unit -> UnitTime.isJustAhead(unit, day))
        .flatMap(unit -> time.before(unit, day).stream()).distinct().toList();
    return new Found(before, Set.of(Doubt.NOT_YET_VALID));
  }

  private static Found ofAnotherType(List<Name> called, List<Word> words, String type, LocalDate day,
      Predicate<Unit> isNear) {
    List<Unit> others = spelled(called, words, NameSpelling.EXACT).stream()
        .filter(unit -> unit.isValidOn(day) && typesOf(unit.level()).contains(type) && isNear.test(unit)).toList();
    return others.size() == 1 ? new Found(others, Set.of(Doubt.OTHER_TYPE)) : NOTHING;
  }

  private static Set<String> typesOf(Level level) {
    return switch (level) {
      case PROVINCE -> PROVINCE_TYPES;
      case DISTRICT -> DISTRICT_TYPES;
      default -> COMMUNE_TYPES;
    };
  }
}
