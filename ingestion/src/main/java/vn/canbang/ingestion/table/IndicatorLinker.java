package vn.canbang.ingestion.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import vn.canbang.core.catalogue.Catalogue;
import vn.canbang.core.indicator.Indicator;
import vn.canbang.ingestion.number.Measures;
import vn.canbang.ingestion.number.Quantity;
import vn.canbang.ingestion.table.DocumentForm.Role;
import vn.canbang.ingestion.wording.WordingIndex;
import vn.canbang.ingestion.wording.WordingIndex.FalseFriendMatch;
import vn.canbang.ingestion.wording.WordingIndex.Match;

/**
 * Says of which indicator a quantity in a cell is: a bare number is of its row's; in words, the row's indicators come
 * first, then any that the words name and that is counted in the quantity's unit. False friends are told apart last.
 */
final class IndicatorLinker {
  private final WordingIndex wording;
  private final Catalogue catalogue;

  IndicatorLinker(WordingIndex wording, Catalogue catalogue) {
    this.wording = wording;
    this.catalogue = catalogue;
  }

  /**
   * An indicator found for a quantity.
   *
   * @param indicator null where a false friend says that it is none
   */
  record Linked(Indicator indicator, Map<String, String> dimensions, String reason, FalseFriendMatch friend) {
  }

  /** The indicator of a quantity that stands in a segment of a cell; null where nothing says which. */
  Linked link(Quantity quantity, String segment, String cell, CellColumn column, RowIndicators row) {
    boolean bare = isOnlyNumber(cell, quantity);
    WordingIndex.Scanned words = wording.scan(bare ? row.label() : segment);
    List<Match> inSegment = bare ? List.of() : words.matches(0, 0, Integer.MAX_VALUE);
    Optional<Indicator> found = bare ? row.best() : byWords(quantity, inSegment, cell, row);
    if (found.isEmpty()) {
      return null;
    }
    Indicator indicator = found.get();
    Optional<FalseFriendMatch> friend = words.falseFriends(0, 0, Integer.MAX_VALUE).stream()
        .filter(match -> match.looksLike().equals(indicator)).findFirst();
    if (friend.isPresent() && isMeasuredSo(friend.get(), quantity)) {
      return instead(friend.get(), words);
    }
    Map<String, String> dimensions = !bare && column.role() == Role.LABEL ? row.dimensions(wording, indicator)
        : words.dimensions(indicator, 0, Integer.MAX_VALUE);
    return new Linked(indicator, dimensions, bare ? "indicator_by_wording" : reason(indicator, inSegment), null);
  }

  /** A count that merely stands beside the words of a rate is still the count. */
  private boolean isMeasuredSo(FalseFriendMatch friend, Quantity quantity) {
    String code = friend.friend().instead();
    return code == null || Measures.agree(quantity.measureUnit(), catalogue.getIndicator(code).measureUnit());
  }

  private Linked instead(FalseFriendMatch friend, WordingIndex.Scanned words) {
    String code = friend.friend().instead();
    if (code == null) {
      return new Linked(null, Map.of(), "", friend);
    }
    Indicator indicator = catalogue.getIndicator(code);
    Map<String, String> dimensions = new TreeMap<>(words.dimensions(indicator, 0, Integer.MAX_VALUE));
    dimensions.putAll(indicator.dimensionsOf(code, catalogue.dimensions()));
    return new Linked(indicator, dimensions, "indicator_by_false_friend", friend);
  }

  private static String reason(Indicator indicator, List<Match> inSegment) {
    return inSegment.stream().anyMatch(match -> match.indicator().equals(indicator))
        ? "indicator_by_wording" : "indicator_by_row";
  }

  /** In the words of the segment: an indicator of the row first, then any that is measured in the quantity's unit. */
  private Optional<Indicator> byWords(Quantity quantity, List<Match> inSegment, String cell, RowIndicators row) {
    String measure = quantity.isFraction() && quantity.value() == null ? "%" : quantity.measureUnit();
    Optional<Indicator> ofRow = inSegment.stream().map(Match::indicator)
        .filter(indicator -> row.contains(indicator) && Measures.agree(measure, indicator.measureUnit())).findFirst();
    if (ofRow.isPresent()) {
      return ofRow;
    }
    Optional<Indicator> onlyOfRow = row.only().filter(indicator -> Measures.agree(measure, indicator.measureUnit()));
    if (onlyOfRow.isPresent()) {
      return onlyOfRow;
    }
    if (measure.isEmpty() || Measures.isRate(measure)) {
      return Optional.empty();
    }
    return Stream.concat(inSegment.stream(), Stream.of(cell).flatMap(text -> wording.matches(text).stream()))
        .map(Match::indicator)
        .filter(indicator -> indicator.measureUnit().equals(measure)).findFirst();
  }

  private boolean isOnlyNumber(String cell, Quantity quantity) {
    if (cell.chars().noneMatch(Character::isLetter)) {
      return true;
    }
    String rest = cell.substring(0, quantity.start()) + cell.substring(quantity.end());
    return rest.chars().noneMatch(Character::isLetter) && wording.matches(cell).isEmpty();
  }
}
