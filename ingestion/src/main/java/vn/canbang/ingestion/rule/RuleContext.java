package vn.canbang.ingestion.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.canbang.core.catalogue.Catalogue;
import vn.canbang.core.document.Block;
import vn.canbang.core.document.Cell;
import vn.canbang.core.document.Place;
import vn.canbang.core.fact.Fact;
import vn.canbang.core.fact.FactKind;
import vn.canbang.core.indicator.DimensionCodes;
import vn.canbang.core.indicator.Indicator;
import vn.canbang.ingestion.fact.BareFraction;
import vn.canbang.ingestion.fact.DocumentContent;

/** A document as rules see it: its text, its facts, the catalogue, and what other documents said of the same unit. */
final class RuleContext {
  private static final String SPACES = " \t\n\u000B\f\r";
  private static final String BEGINS_SENTENCE = "-+*•(“\"";
  private static final int LABEL_LETTERS = 12;
  private static final Comparator<Fact> READING_ORDER = Comparator.comparing(Fact::place,
      Comparator.comparingInt(Place::block).thenComparingInt(Place::row).thenComparingInt(Place::column)
          .thenComparingInt(Place::offset));

  private final DocumentContent document;
  private final List<Fact> facts;
  private final IssuedList issued;
  private final Catalogue catalogue;
  private final Earlier earlier;
  private final List<Passage> sentences = new ArrayList<>();
  private Map<Place, Labelled> cells;
  private final Map<Place, NavigableMap<Integer, Passage>> byParagraph = new HashMap<>();
  private final Map<Place, List<Fact>> resultsOfParagraph;
  private final Map<String, Indicator> indicators = new HashMap<>();
  private final ResultIndex index;
  private final Totals totals;
  private final Map<Target, List<Fact>> localTargets;
  private final Map<Statement, Set<BigDecimal>> valuesOf;
  private final Map<String, ResultIndex> earlierByUnit = new HashMap<>();

  RuleContext(DocumentContent document, List<Fact> facts, IssuedList issued, Catalogue catalogue, Earlier earlier) {
    this.document = document;
    this.facts = facts.stream().sorted(READING_ORDER).toList();
    this.issued = issued;
    this.catalogue = catalogue;
    this.earlier = earlier;
    this.valuesOf = results().collect(Collectors.groupingBy(Statement::of,
        Collectors.mapping(Fact::value, Collectors.toSet())));
    this.index = new ResultIndex(results().toList());
    this.totals = new Totals(results().toList(), catalogue.dimensions(), this::indicatorOf);
    this.localTargets = numbers().filter(fact -> fact.kind().type() == FactKind.Type.LOCAL_TARGET)
        .collect(Collectors.groupingBy(fact -> Target.of(fact, indicatorOf(fact))));
    this.resultsOfParagraph = results().filter(RuleContext::isInText)
        .collect(Collectors.groupingBy(fact -> whole(fact.place())));
    for (Block block : document.blocks()) {
      if (block instanceof Block.Paragraph paragraph) {
        List<Passage> passages = split(paragraph);
        sentences.addAll(passages);
        byParagraph.put(paragraph.place(), new TreeMap<>(passages.stream()
            .collect(Collectors.toMap(passage -> passage.place().offset(), passage -> passage))));
      }
    }
  }

  /** The text of a cell and the label of its row, blank where none stands before it. */
  private record Labelled(String text, String label) {
  }

  private Map<Place, Labelled> cells() {
    if (cells == null) {
      cells = new HashMap<>();
      for (Block block : document.blocks()) {
        if (block instanceof Block.Table table) {
          table.rows().forEach(this::remember);
        }
      }
    }
    return cells;
  }

  private void remember(List<Cell> row) {
    String label = "";
    for (Cell cell : row) {
      cells.put(cell.place(), new Labelled(cell.text(), label));
      label = cell.text().chars().filter(Character::isLetter).count() >= LABEL_LETTERS && label.isEmpty()
          ? cell.text() : label;
    }
  }

  private static List<Passage> split(Block.Paragraph paragraph) {
    String text = paragraph.text();
    List<Passage> passages = new ArrayList<>();
    int start = 0;
    int at = 0;
    while (at < text.length()) {
      int next = ".!?;".indexOf(text.charAt(at)) < 0 ? -1 : behindEnd(text, at);
      if (next >= 0) {
        passages.add(new Passage(text.substring(start, at + 1), paragraph.place().at(start)));
        start = next;
      }
      at = Math.max(at + 1, next);
    }
    if (start < text.length()) {
      passages.add(new Passage(text.substring(start), paragraph.place().at(start)));
    }
    return passages;
  }

  /** Where the next sentence begins behind this sign; -1 where it ends none: "Tp. lớn", "3.5". */
  private static int behindEnd(String text, int sign) {
    int next = sign + 1;
    while (next < text.length() && SPACES.indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    boolean ends = text.charAt(sign) == ';' || next > sign + 1 && next < text.length()
        && (BEGINS_SENTENCE.indexOf(text.charAt(next)) >= 0
        || Character.getType(text.codePointAt(next)) == Character.UPPERCASE_LETTER);
    return ends ? next : -1;
  }

  DocumentContent document() {
    return document;
  }

  String name() {
    return document.name();
  }

  Catalogue catalogue() {
    return catalogue;
  }

  IssuedList issued() {
    return issued;
  }

  /** In reading order. */
  List<Fact> facts() {
    return facts;
  }

  /** Facts that say a value as a number; changes are none. */
  Stream<Fact> numbers() {
    return facts.stream().filter(fact -> fact.value() != null && !fact.isChange());
  }

  /** What was reached or counted, as a number. */
  Stream<Fact> results() {
    return numbers().filter(RuleContext::isResult);
  }

  static boolean isResult(Fact fact) {
    return (fact.kind().equals(FactKind.RESULT) || fact.kind().equals(FactKind.COUNT)) && !fact.isChange();
  }

  ResultIndex index() {
    return index;
  }

  Totals totals() {
    return totals;
  }

  /** The document's own targets for what the result is a value of. */
  List<Fact> localTargets(Fact result) {
    return localTargets.getOrDefault(Target.of(result, indicatorOf(result)), List.of());
  }

  /** What a target is set for. */
  private record Target(String indicator, String unitKey, String measureUnit) {
    static Target of(Fact fact, Indicator indicator) {
      return new Target(indicator.code(), fact.unitKey(), fact.measureUnit());
    }
  }

  /**
   * Whether the document gives one value only for what the fact is a value of. Several values are of parts that were
   * not told apart: nothing follows from one of them.
   */
  boolean isUnambiguous(Fact result) {
    return valuesOf.get(Statement.of(result)).size() == 1;
  }

  /** Results of the unit in other documents. */
  ResultIndex earlierIndex(String unitKey) {
    return earlierByUnit.computeIfAbsent(unitKey, unit -> new ResultIndex(earlier.factsOf(unit).stream()
        .map(other -> BareFraction.asShare(other, indicatorOf(other))).filter(other -> other.value() != null && isResult(other)).toList()));
  }

  /** Other documents that speak for the unit of this one. */
  List<Earlier.EarlierDocument> earlierDocuments() {
    return document.head().unitKey() == null ? List.of() : earlier.documentsOf(document.head().unitKey());
  }

  Indicator indicatorOf(Fact fact) {
    return indicators.computeIfAbsent(fact.indicator(), catalogue::getIndicator);
  }

  /** What the fact is a value of, as people say it: "Nữ đại biểu HĐND (Huyện)". */
  String titleVi(Fact fact) {
    return title(indicatorOf(fact).shortName(), fact, DimensionCodes.Value::nameVi);
  }

  /** The same in English. */
  String titleEn(Fact fact) {
    return title(indicatorOf(fact).shortNameEn(), fact, DimensionCodes.Value::nameEn);
  }

  private String title(String indicator, Fact fact, Function<DimensionCodes.Value, String> name) {
    String parts = catalogue.dimensions().dimensions().stream().flatMap(dimension -> dimension.values().stream()
        .filter(value -> value.suffix().equals(fact.dimensions().get(dimension.name())))).map(name)
        .collect(Collectors.joining(", "));
    return parts.isEmpty() ? indicator : indicator + " (" + parts + ")";
  }

  /** Every sentence of every paragraph; the cells of tables are no sentences. */
  List<Passage> sentences() {
    return sentences;
  }

  Optional<Passage> sentenceOf(Fact fact) {
    return Optional.ofNullable(byParagraph.getOrDefault(whole(fact.place()), new TreeMap<>())
        .floorEntry(fact.place().offset())).map(Map.Entry::getValue)
        .filter(sentence -> sentence.contains(fact.place()));
  }

  /** The results that a sentence states. */
  List<Fact> resultsIn(Passage sentence) {
    return resultsOfParagraph.getOrDefault(whole(sentence.place()), List.of()).stream()
        .filter(fact -> sentence.contains(fact.place())).toList();
  }

  /** Whether the fact stands in running text. */
  static boolean isInText(Fact fact) {
    return fact.place().table() == 0;
  }

  /** Words that say what the fact is: its sentence, or its cell, with the label of its row where the cell has a bare
   * number or words without one. */
  String wordsOf(Fact fact) {
    if (isInText(fact)) {
      return sentenceOf(fact).map(Passage::text).orElse(fact.quote());
    }
    Labelled labelled = cells().getOrDefault(whole(fact.place()), new Labelled(fact.quote(), ""));
    String cell = labelled.text();
    boolean speaks = fact.value() != null && cell.chars().filter(Character::isLetter).count() >= LABEL_LETTERS;
    return speaks ? cell : labelled.label() + " " + cell;
  }

  /** The paragraph or cell, for a place of a character in it. */
  static Place whole(Place place) {
    return place.at(-place.offset());
  }
}
