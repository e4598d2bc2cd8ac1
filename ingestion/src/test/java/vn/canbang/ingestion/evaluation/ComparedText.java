package vn.canbang.ingestion.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.canbang.core.catalogue.Catalogue;
import vn.canbang.core.fact.Fact;

/**
 * The facts of one text held against its gold file. A fact is right where it meets a statement whole; it is left out where
 * it is no statement's but has the value of a statistic without an indicator; it is wrong otherwise, also where its quote
 * does not stand at its place.
 *
 * @param met     statements met whole, with their facts
 * @param partly  statements that a fact has the value and place of, but not the rest
 * @param missed  statements not met whole
 * @param surplus facts that are wrong
 */
record ComparedText(String document, Map<GoldStatement, Fact> met, Map<GoldStatement, Fact> partly,
    List<GoldStatement> missed, List<Fact> surplus) {
  private static final int LINES_APART = 2;

  static ComparedText of(String document, String text, List<GoldStatement> gold, List<Fact> facts, Catalogue catalogue) {
    List<GoldStatement> expected = gold.stream().filter(one -> isInCatalogue(one, catalogue)).toList();
    List<GoldStatement> others = gold.stream().filter(one -> !isInCatalogue(one, catalogue)).toList();
    String[] lines = text.split("\n", -1);
    List<Fact> quoted = facts.stream().filter(fact -> isQuoted(fact, lines)).toList();
    Map<GoldStatement, Fact> met = Matching.most(expected, quoted, GoldStatement::isMetBy);
    List<GoldStatement> missed = without(expected, met.keySet());
    List<Fact> rest = without(quoted, met.values());
    List<Fact> wrong = without(rest, Matching.most(others, rest, GoldStatement::hasValueAndLineOf).values());
    Map<GoldStatement, Fact> partly = new LinkedHashMap<>(
        Matching.most(missed, wrong, (one, fact) -> one.hasValueAndLineOf(fact) && one.agrees("indicator", fact)));
    partly.putAll(Matching.most(without(missed, partly.keySet()), without(wrong, partly.values()),
        GoldStatement::hasValueAndLineOf));
    List<Fact> surplus = new ArrayList<>(wrong);
    surplus.addAll(without(facts, quoted));
    return new ComparedText(document, met, partly, missed, surplus);
  }

  private static boolean isInCatalogue(GoldStatement one, Catalogue catalogue) {
    return !one.isOther() && catalogue.findIndicator(one.indicator()).isPresent();
  }

  private static boolean isQuoted(Fact fact, String[] lines) {
    int from = Math.max(0, fact.place().line() - 1 - LINES_APART);
    int to = Math.min(lines.length, fact.place().line() + LINES_APART);
    return fact.place().line() > 0 && !fact.quote().isBlank() && from < to
        && squeezed(String.join(" ", List.of(lines).subList(from, to))).contains(squeezed(fact.quote()));
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }

  /** By identity: two facts may say the same. */
  private static <T> List<T> without(List<T> all, java.util.Collection<T> taken) {
    Set<Integer> used = new HashSet<>();
    taken.forEach(one -> used.add(System.identityHashCode(one)));
    return all.stream().filter(one -> !used.contains(System.identityHashCode(one))).toList();
  }

  Score score() {
    return new Score(met.size(), surplus.size(), missed.size());
  }

  /** Among the facts that have the value and place of a statement, those that agree in the field; "value" for all. */
  Score score(String field) {
    long partlyRight = partly.entrySet().stream()
        .filter(pair -> field.equals("value") || pair.getKey().agrees(field, pair.getValue())).count();
    int right = met.size() + (int) partlyRight;
    return new Score(right, met.size() + surplus.size() - right, met.size() + missed.size() - right);
  }
}
