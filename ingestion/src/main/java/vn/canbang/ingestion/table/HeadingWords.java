package vn.canbang.ingestion.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.canbang.core.indicator.DimensionCodes;
import vn.canbang.core.indicator.Indicator;
import vn.canbang.core.text.Folding;
import vn.canbang.ingestion.head.PeriodReader;
import vn.canbang.ingestion.wording.Phrase;

/** What the words of a heading or row say whatever the table is about: {@code forms/header-words.yaml}. */
public final class HeadingWords {
  private static final Pattern YEARS_COMPARED = Pattern.compile("\\b20\\d{2}\\s*/\\s*(?:nam\\s*)?20\\d{2}");

  private final List<Phrase> comparison;
  private final List<Phrase> total;
  private final List<Phrase> part;
  private final List<Phrase> women;
  private final List<Phrase> share;
  private final List<Phrase> result;
  private final List<Phrase> plan;
  private final List<Phrase> general;
  private final List<Phrase> dimensionWords;
  private final List<String> ownUnit;
  private final List<String> joints;

  /** The file. */
  record Words(List<String> comparison, List<String> total, List<String> part, List<String> women, List<String> share,
      List<String> result, List<String> plan, List<String> time, List<String> dimensions, List<String> ownUnit,
      List<String> joints) {
  }

  private HeadingWords(Words words, DimensionCodes dimensions) {
    this.comparison = phrases(words.comparison());
    this.total = phrases(words.total());
    this.part = phrases(words.part());
    this.women = phrases(words.women());
    this.share = phrases(words.share());
    this.result = longestFirst(phrases(words.result()));
    this.plan = phrases(words.plan());
    List<Phrase> all = new ArrayList<>(phrases(Stream.of(words.total(), words.part(), words.women(), words.share(),
        words.result(), words.plan(), words.time()).flatMap(List::stream).toList()));
    all.addAll(phrases(words(dimensions, words.dimensions()::contains)));
    this.general = longestFirst(all);
    this.dimensionWords = longestFirst(phrases(words(dimensions, name -> true)));
    this.ownUnit = words.ownUnit().stream().map(Folding::fold).toList();
    this.joints = List.copyOf(words.joints());
  }

  /** @param dimensions whose words ("nữ", "cấp xã") are of every indicator too */
  public static HeadingWords packaged(DimensionCodes dimensions) {
    return new HeadingWords(FormFiles.read("header-words.yaml", Words.class), dimensions);
  }

  /** A column that compares two figures or shows growth. */
  boolean isComparison(String heading) {
    return names(heading, comparison) || YEARS_COMPARED.matcher(Folding.fold(heading)).find();
  }

  boolean namesTotal(String heading) {
    return names(heading, total);
  }

  /** A heading that counts and no more: "Số lượng", "Tổng số năm 2022"; "Số liệu năm 2022" may be anything. */
  boolean isCount(String heading) {
    return isGeneral(heading) && namesTotal(without(heading, result));
  }

  boolean namesDimension(String heading) {
    return names(heading, dimensionWords);
  }

  boolean namesPart(String heading) {
    return names(heading, part);
  }

  boolean namesWomen(String heading) {
    return names(heading, women);
  }

  boolean namesShare(String heading) {
    return names(heading, share) || heading.contains("%");
  }

  boolean namesPlan(String heading) {
    return names(heading, plan);
  }

  /** Whether it says nothing of an indicator by itself: "Tổng số", "Trong đó: nữ", "Tỷ lệ (%)", "Năm 2022". */
  boolean isGeneral(String heading) {
    return without(heading, general).chars().noneMatch(Character::isLetter);
  }

  /** Whether it is a value of a dimension and nothing else: "Trẻ em", "Bạo lực gia đình". */
  boolean isDimension(String heading) {
    return without(without(heading, dimensionWords), general).chars().noneMatch(Character::isLetter);
  }

  /** Whether every word of it is general or one that the catalogue names the indicator by. */
  boolean accountFor(String heading, Indicator indicator) {
    Set<String> known = indicator.wording().stream().flatMap(HeadingWords::tokens).collect(Collectors.toSet());
    return tokens(without(without(heading, general), dimensionWords)).allMatch(known::contains);
  }

  /** Whether it is a period and nothing else, be it of a result or a plan: "Năm 2021 (TH)", "6 tháng đầu năm 2024". */
  boolean isPeriod(String heading) {
    return isGeneral(heading) && PeriodReader.read(heading).isPresent();
  }

  /** "Tổng số đại biểu" is "đại biểu", "Trong đó: nữ" is "nữ". */
  String withoutTotalAndPart(String heading) {
    return without(without(heading, total), part).replaceAll("[:;()]", " ").replaceAll("\\s+", " ").strip();
  }

  /** Whether a row is the whole of the document's own unit. */
  boolean isOwnUnit(String label) {
    return ownUnit.contains(Folding.fold(label).replaceAll("[^a-z ]", "").strip());
  }

  /** What may stand between a heading and the one below it. */
  List<String> joints() {
    return joints;
  }

  private static List<String> words(DimensionCodes dimensions, Predicate<String> isAsked) {
    return dimensions.dimensions().stream().filter(dimension -> isAsked.test(dimension.name()))
        .flatMap(dimension -> dimension.values().stream()).flatMap(value -> value.words().stream()).toList();
  }

  private static List<Phrase> phrases(List<String> words) {
    return words.stream().map(Phrase::new).toList();
  }

  private static List<Phrase> longestFirst(List<Phrase> phrases) {
    return phrases.stream().sorted(Comparator.comparingInt(Phrase::letters).reversed()).toList();
  }

  private static Stream<String> tokens(String text) {
    return Stream.of(Folding.fold(text).split("[^a-z]+")).filter(token -> !token.isEmpty());
  }

  private static boolean names(String heading, List<Phrase> phrases) {
    Phrase.Text text = Phrase.Text.of(heading);
    return phrases.stream().anyMatch(phrase -> phrase.find(text).isPresent());
  }

  private static String without(String heading, List<Phrase> phrases) {
    return PhraseMask.without(heading, phrases);
  }
}
