package vn.canbang.ingestion.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import vn.canbang.core.indicator.Indicator;
import vn.canbang.core.text.Folding;
import vn.canbang.ingestion.wording.WordingIndex;
import vn.canbang.ingestion.wording.WordingIndex.Match;

/**
 * The indicators that the label of a row names: one, or the parts of one target (a, b).
 *
 * @param label   words of the row, its parent's in front where it needs them
 * @param matches parts of one target, the best match first; empty where the label names none
 */
record RowIndicators(String label, List<Match> matches) {
  private static final Pattern NEGATION = Pattern.compile("\\b(?:chua|khong)(?: co| duoc)?\\s*$");
  private static final Pattern NEGATION_WITHIN = Pattern.compile("\\b(?:chua co|khong co|chua duoc|khong duoc)\\b");
  private static final Pattern CHANGE = Pattern.compile("\\b(?:toc do|muc tang|muc giam|chenh lech|so sanh)\\b");
  private static final int ENOUGH_LETTERS = 12;

  /** For labels that are sentences: a short wording inside a long label proves nothing. */
  static RowIndicators of(String label, WordingIndex wording) {
    int enough = Math.min(ENOUGH_LETTERS, (int) label.chars().filter(Character::isLetter).count() / 2);
    return of(label, wording, enough);
  }

  /** For labels of a few words ("Kinh phí thực hiện (đồng)"). */
  static RowIndicators ofShort(String label, WordingIndex wording) {
    return of(label, wording, 1);
  }

  private static RowIndicators of(String label, WordingIndex wording, int enough) {
    String folded = Folding.foldKeepingLength(Folding.compose(label));
    List<Match> all = wording.matches(label).stream().filter(match -> match.letters() >= enough)
        .filter(match -> !isTurnedAround(folded, match)).toList();
    if (all.isEmpty()) {
      return new RowIndicators(label, List.of());
    }
    String family = family(all.get(0).indicator());
    List<Match> parts = all.stream().filter(match -> family(match.indicator()).equals(family)).toList();
    return new RowIndicators(label, parts);
  }

  /** "chưa có lãnh đạo chủ chốt là nữ" counts those without, "tốc độ tăng tỷ lệ …" a change: neither is the indicator. */
  private static boolean isTurnedAround(String folded, Match match) {
    String before = folded.substring(0, match.start());
    String within = folded.substring(match.start(), match.end());
    boolean negated = NEGATION.matcher(before).find() || NEGATION_WITHIN.matcher(within).find()
        && !isOfThoseWithout(match.indicator());
    return negated || CHANGE.matcher(before).find();
  }

  /** "32/49 sở, ban, ngành chưa có lãnh đạo chủ chốt là nữ" in a cell counts those without, whatever its row is of. */
  static boolean isTurnedAround(String segment, Indicator indicator) {
    return NEGATION_WITHIN.matcher(Folding.fold(segment)).find()
        && !isOfThoseWithout(indicator);
  }

  /** Whether a wording of the indicator has the negation itself. */
  private static boolean isOfThoseWithout(Indicator indicator) {
    return indicator.wording().stream().anyMatch(words -> NEGATION_WITHIN.matcher(Folding.fold(words)).find());
  }

  boolean isEmpty() {
    return matches.isEmpty();
  }

  Optional<Indicator> best() {
    return matches.stream().findFirst().map(Match::indicator);
  }

  Optional<Indicator> only() {
    return matches.size() == 1 ? best() : Optional.empty();
  }

  boolean contains(Indicator indicator) {
    return matches.stream().anyMatch(match -> match.indicator().equals(indicator));
  }

  Map<String, String> dimensions(WordingIndex wording, Indicator indicator) {
    return wording.dimensions(indicator, label);
  }

  /** Parts of one target are one family; any other indicator is its own. */
  private static String family(Indicator indicator) {
    return indicator.targetCode() != null && indicator.part() != null ? indicator.targetCode() : indicator.code();
  }
}
