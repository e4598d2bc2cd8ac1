package vn.canbang.ingestion.sentence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import vn.canbang.core.indicator.Indicator;
import vn.canbang.core.text.Folding;
import vn.canbang.core.unit.Level;
import vn.canbang.core.unit.Unit;
import vn.canbang.core.unit.UnitRegister;
import vn.canbang.ingestion.fact.NamedUnit;
import vn.canbang.ingestion.head.UnitContext;
import vn.canbang.ingestion.head.UnitMention;
import vn.canbang.ingestion.head.UnitResolver;
import vn.canbang.ingestion.number.Quantity;
import vn.canbang.ingestion.sentence.Spot.LeadKind;
import vn.canbang.ingestion.sentence.Spot.LeadView;
import vn.canbang.ingestion.wording.GuardedPattern;
import vn.canbang.ingestion.wording.WordingIndex;

/**
 * Which unit a quantity of a sentence is of: one below the document's own that leads to it ("riêng huyện Krông Pa có 12
 * vụ") or follows it ("01 cặp ở xã Cư Klông"), the country where the words say so, else the document's. Where several units
 * stand together the figure is of none of them alone.
 */
final class SentenceUnits {
  private static final int AT_START = 12;
  private static final Pattern PLACED = Pattern.compile("^[^,;:(]{0,60}?\\b(?:tai|o|cua|thuoc)(?: dia ban)?\\s+$");
  private static final GuardedPattern AGAIN = GuardedPattern.of("\\b(?:toan|ca|^)\\s*(huyen|xa|phuong|thi xa|thi tran|thanh pho)\\b");
  private static final Pattern JOINED = Pattern.compile("^\\s*(?:va|voi)\\b.*");
  private static final GuardedPattern NATION = GuardedPattern.of("\\b(?:ca nuoc|toan quoc|binh quan chung ca nuoc)\\b[^,;]{0,40}$");

  /** "151 nữ đại biểu của cả nước". */
  private static final Pattern OF_THE_NATION = Pattern.compile("^[^,;.:()\\d]{0,30}\\b(?:cua|tren|trong) (?:ca nuoc|toan quoc)\\b");
  private static final GuardedPattern OTHER_LEVELS = GuardedPattern.of(
      "\\b(?:cac|ba|hai|3|2) cap\\b|\\b(?:cac|moi|tung|\\d+|so) (?:xa|phuong|thi tran|huyen|thi xa|quan)\\b|\\bco so\\b");
  private static final String LEVEL = "level";
  /** Persons, with a margin over the largest people's councils and committees of a province and a district. */
  private static final Map<Level, Integer> MOST_MEMBERS = Map.of(Level.PROVINCE, 110, Level.DISTRICT, 60);
  private static final Set<Level> HAVE_BODIES = Set.of(Level.PROVINCE, Level.DISTRICT, Level.COMMUNE);

  private final UnitRegister register;
  private final UnitResolver resolver;
  private final Unit own;
  private final NamedUnit ownNamed;
  private final LocalDate day;
  private final List<String> earlier = new ArrayList<>();
  /** Of the sentences of the paragraph, each looked through once and only when asked. */
  private final Map<String, List<UnitMention>> named = new HashMap<>();

  SentenceUnits(UnitRegister register, UnitResolver resolver, Unit own, LocalDate day) {
    this.register = register;
    this.resolver = resolver;
    this.own = own;
    this.day = day;
    this.ownNamed = NamedUnit.of(own, register.fullTitle(own, day));
  }

  NamedUnit own() {
    return ownNamed;
  }

  NamedUnit nation() {
    Unit vietnam = register.find("VN").orElseThrow();
    return NamedUnit.of(vietnam, vietnam.title());
  }

  /** The units below the document's own that a sentence names. */
  List<UnitMention> below(String sentence) {
    return named.computeIfAbsent(sentence, text -> resolver.find(text, UnitContext.of(day, own)).stream()
        .filter(mention -> mention.resolved().filter(this::isBelow).isPresent()).toList());
  }

  /** The unit of a quantity where it is not the document's own. */
  Optional<NamedUnit> governing(View view, List<UnitMention> below, int index) {
    Quantity quantity = view.quantities().get(index);
    if (NATION.isIn(view.folded().substring(view.clauseStart(quantity), quantity.start()))
        || OF_THE_NATION.matcher(view.folded().substring(quantity.end(), view.ownEnd(index))).find()) {
      return Optional.of(nation());
    }
    Optional<UnitMention> inRow = Respectively.in(view).stream().flatMap(row -> row.unit(index, below).stream()).findFirst();
    if (inRow.isPresent()) {
      return only(List.of(inRow.get()));
    }
    List<UnitMention> before = below.stream()
        .filter(m -> m.start() >= view.ownStart(index) && m.end() <= quantity.at()).toList();
    if (!before.isEmpty()) {
      return only(before);
    }
    List<UnitMention> behind = below.stream()
        .filter(m -> m.start() >= quantity.end() && m.end() <= view.ownEnd(index)).toList();
    if (!behind.isEmpty() && PLACED.matcher(view.folded().substring(quantity.end(), behind.get(0).start())).matches()) {
      return only(behind);
    }
    if (index > 0 && JOINED.matcher(view.folded().substring(view.quantities().get(index - 1).end(), quantity.at())).matches()) {
      return governing(view, below, index - 1);
    }
    if (below.size() == 1 && below.get(0).start() <= AT_START) {
      return only(below);
    }
    return below.isEmpty() ? spokenOfBefore(view.folded().substring(0, quantity.start())) : Optional.empty();
  }

  /** "Năm 2019 toàn huyện còn 12 cặp" where the sentence before speaks of one district. */
  private Optional<NamedUnit> spokenOfBefore(String folded) {
    GuardedPattern.Found again = AGAIN.matcher(folded);
    if (!again.find()) {
      return Optional.empty();
    }
    Unit last = lastNamed();
    return last != null && Folding.fold(last.type()).equals(again.group(1))
        && !Folding.fold(own.type()).equals(again.group(1)) ? Optional.of(named(last))
        : Optional.empty();
  }

  private Unit lastNamed() {
    for (int i = earlier.size() - 1; i >= 0; i--) {
      List<UnitMention> below = below(earlier.get(i));
      if (!below.isEmpty()) {
        return below.get(below.size() - 1).unit();
      }
    }
    return null;
  }

  /** A new paragraph speaks of nobody yet. */
  void startPassage() {
    earlier.clear();
    named.clear();
  }

  /** What later sentences of the paragraph may speak of again. */
  void endSentence(String sentence) {
    earlier.add(sentence);
  }

  private Optional<NamedUnit> only(List<UnitMention> mentions) {
    List<Unit> units = mentions.stream().map(UnitMention::unit).distinct().toList();
    return units.size() == 1 ? Optional.of(named(units.get(0)))
        : Optional.empty();
  }

  /** What lies in the document's unit, or what it was made of. */
  private boolean isBelow(Unit unit) {
    return !unit.equals(own) && resolver.isWithin(unit, own, day);
  }

  private NamedUnit named(Unit unit) {
    return NamedUnit.of(unit, register.fullTitle(unit, UnitResolver.lifeDay(unit, day)));
  }

  /**
   * In a commune every committee and council is the commune's. Elsewhere one without a level is of the one that its sentence
   * or a line above names, else of the document's own unit, unless the words are of several levels.
   *
   * @param above the lines above, the nearest first
   */
  Map<String, String> withLevel(Link link, View view, Quantity quantity, List<LeadView> above) {
    Indicator indicator = link.indicator();
    boolean open = indicator.term() && indicator.isMeasuredByLevel() && !link.dimensions().containsKey(LEVEL);
    Optional<String> level = !open ? Optional.empty()
        : own.level() == Level.COMMUNE ? Optional.of(own.level().suffix()) : levelOfWords(indicator, view, quantity, above);
    if (level.isEmpty()) {
      return link.dimensions();
    }
    Map<String, String> dimensions = new TreeMap<>(link.dimensions());
    dimensions.put(LEVEL, level.get());
    return dimensions;
  }

  private Optional<String> levelOfWords(Indicator indicator, View view, Quantity quantity, List<LeadView> above) {
    List<String> named = levels(view.scan(), indicator, view.text());
    for (LeadView lead : above) {
      named = named.isEmpty() && lead.kind() != LeadKind.SENTENCE ? levels(lead.scan(), indicator, lead.text()) : named;
    }
    boolean ofOwn = named.isEmpty() && HAVE_BODIES.contains(own.level()) && !OTHER_LEVELS.isIn(view.folded())
        && !isOfManyBodies(quantity);
    return ofOwn ? Optional.of(own.level().suffix()) : named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }

  /** "71/195" are the members of all committees of a district, not of its own. */
  private boolean isOfManyBodies(Quantity quantity) {
    return quantity.denominator() != null && quantity.denominator().intValue() > MOST_MEMBERS.getOrDefault(own.level(), 0);
  }

  private static List<String> levels(WordingIndex.Scanned words, Indicator indicator, String text) {
    return words.dimensionWords(indicator, 0, text.length()).stream().filter(word -> word.dimension().equals(LEVEL))
        .map(WordingIndex.DimensionWords::suffix).distinct().toList();
  }
}
