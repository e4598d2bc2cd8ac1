package vn.canbang.ingestion.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.canbang.core.catalogue.Catalogue;
import vn.canbang.core.document.Block;
import vn.canbang.core.document.Cell;
import vn.canbang.core.document.Place;
import vn.canbang.core.fact.Fact;
import vn.canbang.core.fact.FactKind;
import vn.canbang.core.indicator.Indicator;
import vn.canbang.ingestion.fact.DocumentContent;

/** A document as rules see it: its text, its facts, the catalogue, and what other documents said of the same unit. */
final class RuleContext {
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?]\\s+(?=[\\p{Lu}\\-+*•(“\"])|;\\s*");
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
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, String> labels = new HashMap<>();
  private final Map<Place, List<Passage>> byParagraph = new HashMap<>();
  private final Map<String, Indicator> indicators = new HashMap<>();
  private final Map<String, List<Fact>> byIndicator;
  private final Map<Statement, Set<BigDecimal>> valuesOf;
  private final Map<String, Map<String, List<Fact>>> earlierByUnit = new HashMap<>();

  RuleContext(DocumentContent document, List<Fact> facts, IssuedList issued, Catalogue catalogue, Earlier earlier) {
    this.document = document;
    this.facts = facts.stream().sorted(READING_ORDER).toList();
    this.issued = issued;
    this.catalogue = catalogue;
    this.earlier = earlier;
    this.valuesOf = results().collect(Collectors.groupingBy(Statement::of,
        Collectors.mapping(Fact::value, Collectors.toSet())));
    this.byIndicator = results().collect(Collectors.groupingBy(fact -> indicatorOf(fact).code()));
    for (Block block : document.blocks()) {
      if (block instanceof Block.Paragraph paragraph) {
        texts.put(paragraph.place().key(), paragraph.text());
        byParagraph.put(paragraph.place(), split(paragraph));
        sentences.addAll(byParagraph.get(paragraph.place()));
      } else if (block instanceof Block.Table table) {
        table.rows().forEach(this::remember);
      }
    }
  }

  private void remember(List<Cell> row) {
    String label = "";
    for (Cell cell : row) {
      texts.put(cell.place().key(), cell.text());
      labels.put(cell.place().key(), label);
      label = cell.text().chars().filter(Character::isLetter).count() >= LABEL_LETTERS && label.isEmpty()
          ? cell.text() : label;
    }
  }

  private static List<Passage> split(Block.Paragraph paragraph) {
    List<Passage> passages = new ArrayList<>();
    Matcher end = SENTENCE_END.matcher(paragraph.text());
    int start = 0;
    while (end.find()) {
      passages.add(new Passage(paragraph.text().substring(start, end.start() + 1), paragraph.place().at(start)));
      start = end.end();
    }
    if (start < paragraph.text().length()) {
      passages.add(new Passage(paragraph.text().substring(start), paragraph.place().at(start)));
    }
    return passages;
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

  /** Facts that say a number. */
  Stream<Fact> numbers() {
    return facts.stream().filter(fact -> fact.value() != null);
  }

  /** What was reached or counted, as a number. */
  Stream<Fact> results() {
    return numbers().filter(RuleContext::isResult);
  }

  static boolean isResult(Fact fact) {
    return fact.kind().equals(FactKind.RESULT) || fact.kind().equals(FactKind.COUNT);
  }

  /** The results of the fact's indicator, whatever its dimensions. */
  Stream<Fact> resultsLike(Fact fact) {
    return byIndicator.getOrDefault(indicatorOf(fact).code(), List.of()).stream();
  }

  /**
   * Whether the document gives one value only for what the fact is a value of. Several values are of parts that were not
   * told apart: nothing follows from one of them.
   */
  boolean isUnambiguous(Fact result) {
    return valuesOf.get(Statement.of(result)).size() == 1;
  }

  /** Results of the fact's unit and full indicator code in other documents. */
  Stream<Fact> earlierResults(Fact fact) {
    return earlierByUnit.computeIfAbsent(fact.unitKey(), unit -> earlier.factsOf(unit).stream()
        .filter(other -> other.value() != null && isResult(other)).collect(Collectors.groupingBy(Fact::indicator)))
        .getOrDefault(fact.indicator(), List.of()).stream();
  }

  /** Other documents that speak for the unit of this one. */
  List<Earlier.EarlierDocument> earlierDocuments() {
    return document.head().unitKey() == null ? List.of() : earlier.documentsOf(document.head().unitKey());
  }

  Indicator indicatorOf(Fact fact) {
    return indicators.computeIfAbsent(fact.indicator(), catalogue::getIndicator);
  }

  /** Every sentence of every paragraph; the cells of tables are no sentences. */
  List<Passage> sentences() {
    return sentences;
  }

  Optional<Passage> sentenceOf(Fact fact) {
    return byParagraph.getOrDefault(whole(fact.place()), List.of()).stream()
        .filter(sentence -> sentence.contains(fact.place())).findFirst();
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
    String key = whole(fact.place()).key();
    String cell = texts.getOrDefault(key, fact.quote());
    boolean speaks = fact.value() != null && cell.chars().filter(Character::isLetter).count() >= LABEL_LETTERS;
    return speaks ? cell : labels.getOrDefault(key, "") + " " + cell;
  }

  /** The paragraph or cell, for a place of a character in it. */
  static Place whole(Place place) {
    return place.at(-place.offset());
  }
}
