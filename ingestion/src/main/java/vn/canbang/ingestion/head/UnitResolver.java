package vn.canbang.ingestion.head;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.canbang.core.unit.Level;
import vn.canbang.core.unit.Unit;
import vn.canbang.core.unit.UnitRegister;
import vn.canbang.ingestion.head.UnitMention.Doubt;

/**
 * Finds the units that a text names, and says which one is meant and how that is known. Names with a type are looked up
 * in the whole register ("huyện Quỳ Hợp", "TP. Vinh", "các xã Tân An và Tân Hà"); names without one only among provinces
 * and what lies right below or above the document's own unit. Nothing is guessed: what stays open keeps its candidates.
 * Safe for many threads.
 */
public final class UnitResolver {
  private static final Pattern LIST = Pattern.compile("\\s*,\\s*|\\s*;\\s*");
  private static final Pattern PART_OF_NUMBER = Pattern.compile("\\s*[/%‰]");
  private static final Pattern DECIMAL = Pattern.compile("[.,]");
  private static final int LONGEST_UNKNOWN = 3;

  private final UnitTime time;
  private final NameLookup lookup;
  private final UnitTypes types;
  private final List<Unit> provinces;
  private final Set<String> provinceNames;
  private final Set<String> notNames;
  private final Set<String> afterNames;
  private final List<String> beforeOtherNames;

  public UnitResolver(UnitRegister register) {
    UnitWords words = UnitWords.packaged();
    this.time = new UnitTime(register);
    this.lookup = new NameLookup(new UnitNames(register.listUnits(), words.spellings()), time);
    this.types = new UnitTypes(words);
    this.provinces = register.listUnits().stream().filter(unit -> unit.level() == Level.PROVINCE).toList();
    this.provinceNames = provinces.stream().map(province -> UnitNames.nameWords(province).stream().map(Word::marked)
        .collect(Collectors.joining(" "))).collect(Collectors.toSet());
    this.notNames = Set.copyOf(words.notNames());
    this.afterNames = Set.copyOf(words.afterNames());
    this.beforeOtherNames = words.beforeOtherNames();
  }

  /** The units named, in the order of their places. Places are of the text as given. */
  public List<UnitMention> find(String text, UnitContext context) {
    return choose(scan(text, context), context);
  }

  /** The names of units in a text, before it is said which units they mean. */
  record Names(String text, List<NamedUnits> units) {
  }

  /** @param context of which the units named elsewhere do not count yet */
  Names scan(String text, UnitContext context) {
    return new Names(text, scan(WordText.of(text), context));
  }

  /** @param context with the day and the own unit for which the names were found */
  List<UnitMention> choose(Names names, UnitContext context) {
    return new UnitChoice(time, context, names.text()).choose(names.units());
  }

  /** The unit of one of these levels whose name ends a text: an organisation ("SỞ Y TẾ BẮC KẠN"), a place of issue. */
  Optional<UnitMention> findAtEnd(String text, UnitContext context, Set<Level> levels) {
    WordText words = WordText.of(text);
    int size = words.words().size();
    for (int from = Math.max(0, size - UnitNames.LONGEST); from < size; from++) {
      NameLookup.Found found = words.words().get(from).isCapitalised() && longest(words, from) == size
          ? lookup.bare(words.words().subList(from, size), context.day(), unit -> levels.contains(unit.level()))
          : NameLookup.NOTHING;
      if (!found.isEmpty()) {
        NamedUnits named = named(words, from, size, null, found.units(), UnitMention.doubts(Doubt.BARE_NAME));
        return new UnitChoice(time, context, text).choose(List.of(named)).stream().findFirst();
      }
    }
    return Optional.empty();
  }

  /** Whether the one unit is the other or lies below it, units that it was made of included. */
  public boolean isWithin(Unit unit, Unit other, LocalDate day) {
    return time.isWithin(unit, other, day);
  }

  /** The day, or the nearest one on which the unit is there. */
  public static LocalDate lifeDay(Unit unit, LocalDate day) {
    return UnitTime.lifeDay(unit, day);
  }

  private List<NamedUnits> scan(WordText text, UnitContext context) {
    List<NamedUnits> found = new ArrayList<>();
    Predicate<Unit> isBare = barePlaces(context);
    int index = 0;
    while (index < text.words().size()) {
      int at = index;
      NamedUnits last = found.isEmpty() ? null : found.get(found.size() - 1);
      Optional<NamedUnits> named = typed(text, at, context)
          .or(() -> bare(text, at, context, isBare.or(unit -> isAbove(unit, last, text, at, context))))
          .or(() -> listed(text, at, last, context));
      named.flatMap(above -> misspeltBelow(text, last, above, context))
          .ifPresent(again -> found.set(found.size() - 1, again));
      named.ifPresent(found::add);
      index = named.map(NamedUnits::next).orElse(index + 1);
    }
    return found;
  }

  private Optional<NamedUnits> typed(WordText text, int at, UnitContext context) {
    return types.at(text, at).filter(type -> mayBeginName(text, at, type.next()))
        .flatMap(type -> named(text, at, type, context));
  }

  private Optional<NamedUnits> named(WordText text, int at, UnitTypes.Typed type, UnitContext context) {
    Predicate<Unit> isNear = unit -> context.own() != null && isNear(unit, context);
    for (int next = longest(text, type.next()); next > type.next(); next--) {
      NameLookup.Found found = lookup.typed(text.words().subList(type.next(), next), type.type(), context.day(), isNear);
      if (!found.isEmpty() && !continues(text, next, found.units())) {
        return Optional.of(named(text, at, next, type.type(), found.units(), found.doubts()));
      }
    }
    Optional<NamedUnits> misspelt = misspelt(text, at, type, context);
    return misspelt.isPresent() || type.abbreviated() ? misspelt : unknown(text, at, type);
  }

  /** "xã Tân Hòa Đông" is not xã Tân Hòa; a heading in capitals cannot tell. */
  private boolean continues(WordText text, int next, List<Unit> units) {
    Word last = text.words().get(next - 1);
    return text.isFollowedByCapital(next - 1) && !text.words().get(next).isUpperCase() && !last.isNumber()
        && units.stream().noneMatch(unit -> unit.level() == Level.PROVINCE)
        && !afterNames.contains(lower(text.words().get(next))) && types.at(text, next).isEmpty()
        && !isProvinceAt(text, next);
  }

  private boolean isProvinceAt(WordText text, int at) {
    return IntStream.rangeClosed(at + 1, longest(text, at)).anyMatch(end -> provinceNames.contains(
        text.words().subList(at, end).stream().map(Word::marked).collect(Collectors.joining(" "))));
  }

  private Optional<NamedUnits> misspelt(WordText text, int at, UnitTypes.Typed type, UnitContext context) {
    List<Unit> near = context.own() == null ? provinces : Stream.concat(time.streamWithin(context.own(), context.day()),
        time.listAbove(context.own(), context.day()).stream()).filter(unit -> unit.type().equals(type.type())).toList();
    for (int next = longest(text, type.next()); next > type.next(); next--) {
      List<Word> words = text.words().subList(type.next(), next);
      Optional<Unit> unit = lookup.oneLetterOff(words, type.type(), context.day(), near.stream());
      if (unit.isPresent() && !continues(text, next, List.of(unit.get()))) {
        return Optional.of(named(text, at, next, type.type(), List.of(unit.get()), Set.of(Doubt.MISSPELT)));
      }
    }
    return Optional.empty();
  }

  /** "xã Vạn Thũy, huyện Bắc Sơn": a name that nobody has, read again inside the unit that is named behind it. */
  private Optional<NamedUnits> misspeltBelow(WordText text, NamedUnits last, NamedUnits above, UnitContext context) {
    boolean belongs = last != null && last.isEmpty() && above.candidates().size() == 1
        && UnitChoice.BELONGING.matcher(text.text().substring(last.end(), above.start())).matches();
    return !belongs ? Optional.empty() : types.at(text, last.from()).flatMap(type -> misspelt(text, last.from(), type,
        UnitContext.of(context.day(), above.candidates().get(0))));
  }

  /** A name that nobody has: told, so that a figure is not given to the document's unit by mistake. */
  private Optional<NamedUnits> unknown(WordText text, int at, UnitTypes.Typed type) {
    Word first = text.words().get(type.next());
    if (first.isUpperCase() || first.isNumber() || notNames.contains(lower(first))
        || afterNames.contains(lower(first))) {
      return Optional.empty();
    }
    int next = type.next() + 1;
    while (next < type.next() + LONGEST_UNKNOWN && text.isFollowedByCapital(next - 1)
        && !afterNames.contains(lower(text.words().get(next)))) {
      next++;
    }
    return Optional.of(named(text, at, next, type.type(), List.of(), Set.of()));
  }

  private Optional<NamedUnits> bare(WordText text, int at, UnitContext context, Predicate<Unit> isThere) {
    if (!text.words().get(at).isCapitalised() || isPartOfOtherName(text, at)) {
      return Optional.empty();
    }
    for (int next = longest(text, at); next > at; next--) {
      NameLookup.Found found = lookup.bare(text.words().subList(at, next), context.day(), isThere);
      if (!found.isEmpty() && !text.isFollowedByCapital(next - 1) && (next > at + 1 || !followsCapital(text, at))) {
        Set<Doubt> doubts = Stream.concat(found.doubts().stream(), Stream.of(Doubt.BARE_NAME))
            .collect(Collectors.toSet());
        return Optional.of(named(text, at, next, null, found.units(), doubts));
      }
    }
    return Optional.empty();
  }

  /** "các xã Tân An, Tân Hà và Nghĩa Bình": the type goes on for the names of the list. */
  private Optional<NamedUnits> listed(WordText text, int at, NamedUnits last, UnitContext context) {
    if (last == null || last.type() == null || !text.words().get(at).isCapitalised()
        || !isNextInList(text, last.next(), at)) {
      return Optional.empty();
    }
    for (int next = longest(text, at); next > at; next--) {
      NameLookup.Found found = lookup.typed(text.words().subList(at, next), last.type(), context.day(), unit -> false);
      if (!found.isEmpty() && found.doubts().isEmpty() && !continues(text, next, found.units())) {
        return Optional.of(named(text, at, next, last.type(), found.units(), Set.of()));
      }
    }
    return Optional.empty();
  }

  private static boolean isNextInList(WordText text, int behindLast, int at) {
    String and = at == behindLast + 1 ? lower(text.words().get(behindLast)) : "";
    return at == behindLast && LIST.matcher(text.gap(at - 1)).matches()
        || and.equals("và") || and.equals("hoặc");
  }

  private boolean isPartOfOtherName(WordText text, int at) {
    if (at == 0) {
      return false;
    }
    boolean adjacent = text.isSpace(at - 1);
    String before = lower(text.words().get(at - 1));
    String two = at > 1 && text.isSpace(at - 2) ? lower(text.words().get(at - 2)) + " " + before : before;
    return adjacent && (beforeOtherNames.contains(before) || beforeOtherNames.contains(two)
        || followsCapital(text, at) && !text.words().get(at - 1).isUpperCase() && !text.beginsSentence(at - 1)
        || followsCapital(text, at) && text.words().get(at).isUpperCase());
  }

  private static boolean followsCapital(WordText text, int at) {
    return at > 0 && text.isSpace(at - 1) && text.words().get(at - 1).isCapitalised();
  }

  private Predicate<Unit> barePlaces(UnitContext context) {
    if (context.own() == null) {
      return unit -> unit.level() == Level.PROVINCE;
    }
    Unit own = context.own();
    List<Unit> above = time.listAbove(own, context.day());
    return unit -> unit.level() == Level.PROVINCE || own.code().equals(unit.parentCode()) || unit.equals(own)
        || above.contains(unit);
  }

  /** "xã Vũ Muộn, Bạch Thông": right behind a name, what that lies in needs no type. */
  private boolean isAbove(Unit unit, NamedUnits last, WordText text, int at, UnitContext context) {
    return last != null && last.next() == at && UnitChoice.BELONGING.matcher(text.gap(at - 1)).matches()
        && last.candidates().stream().anyMatch(below -> time.listAbove(below, context.day()).contains(unit));
  }

  private boolean isNear(Unit unit, UnitContext context) {
    return time.isWithin(unit, context.own(), context.day())
        || time.listAbove(context.own(), context.day()).stream().anyMatch(above -> above.equals(unit));
  }

  /** A capital, or a number that cannot count something: "Phường 8", "tại phường 8 có", not "toàn phường 8 vụ". */
  private boolean mayBeginName(WordText text, int type, int at) {
    Word word = text.words().get(at);
    if (!word.isNumber()) {
      return word.isCapitalised();
    }
    Word next = at + 1 < text.words().size() ? text.words().get(at + 1) : null;
    boolean isPart = PART_OF_NUMBER.matcher(text.gap(at)).lookingAt()
        || next != null && next.isNumber() && DECIMAL.matcher(text.gap(at)).matches();
    boolean counts = next != null && text.isSpace(at) && !next.isCapitalised() && !afterNames.contains(lower(next));
    return !isPart && (text.words().get(type).isCapitalised() || !counts);
  }

  /** Behind the last word that may belong to a name that begins here. */
  private static int longest(WordText text, int from) {
    int next = from + 1;
    while (next < text.words().size() && next < from + UnitNames.LONGEST && text.isInsideName(next - 1)) {
      next++;
    }
    return next;
  }

  private static NamedUnits named(WordText text, int from, int next, String type, List<Unit> units, Set<Doubt> doubts) {
    return new NamedUnits(text.words().get(from).start(), text.words().get(next - 1).end(), type,
        from, next, units, doubts);
  }

  private static String lower(Word word) {
    return word.printed().toLowerCase(Locale.ROOT);
  }
}
