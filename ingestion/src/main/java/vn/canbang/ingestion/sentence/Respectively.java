package vn.canbang.ingestion.sentence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import vn.canbang.core.indicator.Indicator;
import vn.canbang.core.period.Period;
import vn.canbang.ingestion.sentence.PeriodMentions.Mention;
import vn.canbang.ingestion.wording.WordingIndex.DimensionWords;

/**
 * Figures in a row that belong to things in a row: "năm 2022 và năm 2023 lần lượt là 239 và 212 cặp", "cấp huyện và cấp xã
 * tương ứng là 18,6% và 24,3%".
 */
final class Respectively {
  private static final Pattern LEVEL = Pattern.compile("\\b(?:tinh|huyen|xa|co so)\\b");
  private static final Pattern LEVELS = Pattern.compile(
      "\\b(?:cap )?(?:tinh|huyen)(?:(?:, | va |, va )(?:cap )?(?:tinh|huyen|xa|co so)\\b)+");
  private static final Map<String, String> SUFFIXES = Map.of("tinh", "T", "huyen", "H", "xa", "X", "co so", "X");
  private static final Pattern WORDS = Pattern.compile("\\b(?:lan luot|tuong ung|theo thu tu)\\b(?! voi ty le)");

  private final View view;
  private final int at;
  private final List<Integer> figures;

  private Respectively(View view, int at, List<Integer> figures) {
    this.view = view;
    this.at = at;
    this.figures = figures;
  }

  static Optional<Respectively> in(View view) {
    Matcher m = WORDS.matcher(view.folded());
    while (m.find()) {
      int end = clauseEnd(view, m.end());
      int behind = m.end();
      List<Integer> figures = IntStream.range(0, view.quantities().size())
          .filter(i -> view.quantities().get(i).at() >= behind && view.quantities().get(i).at() < end).boxed().toList();
      if (figures.size() > 1) {
        return Optional.of(new Respectively(view, m.start(), figures));
      }
    }
    return Optional.empty();
  }

  private static int clauseEnd(View view, int from) {
    int semicolon = view.text().indexOf(';', from);
    boolean list = semicolon >= 0 && view.quantities().stream().anyMatch(q -> q.at() > semicolon && q.at() - semicolon < 4);
    return semicolon < 0 || list ? view.text().length() : semicolon;
  }

  /** The period of a figure, where as many periods stand before as figures follow. */
  Optional<Mention> period(int index, List<Mention> mentions) {
    int place = figures.indexOf(index);
    int start = clauseStart();
    List<Mention> before = mentions.stream().filter(m -> m.start() >= start && m.end() <= at)
        .filter(m -> m.period().kind() != Period.Kind.TERM).toList();
    return place >= 0 && before.size() == figures.size() ? Optional.of(before.get(place)) : Optional.empty();
  }

  /** The dimension of a figure, where as many values of one dimension stand before as figures follow. */
  Map<String, String> dimensions(int index, Indicator indicator) {
    int place = figures.indexOf(index);
    if (place < 0) {
      return Map.of();
    }
    if (indicator.dimensions().contains("level")) {
      List<String> levels = levels(view.folded().substring(clauseStart(), at));
      if (levels.size() == figures.size()) {
        return Map.of("level", levels.get(place));
      }
    }
    List<DimensionWords> words = view.scan().dimensionWords(indicator, clauseStart(), at);
    for (String dimension : words.stream().map(DimensionWords::dimension).distinct().toList()) {
      List<String> values = words.stream().filter(w -> w.dimension().equals(dimension)).map(DimensionWords::suffix)
          .distinct().toList();
      if (values.size() == figures.size()) {
        return Map.of(dimension, values.get(place));
      }
    }
    return Map.of();
  }

  /** "tỉnh, huyện, xã" in a row, whatever stands before the first. */
  private static List<String> levels(String folded) {
    Matcher row = LEVELS.matcher(folded);
    return row.find() ? LEVEL.matcher(row.group()).results().map(m -> SUFFIXES.get(m.group())).toList() : List.of();
  }

  /** The place of a figure in the row, 0 for the first; -1 where it is none of the row. */
  int placeOf(int index) {
    return figures.indexOf(index);
  }

  /** Where the things begin that the figures belong to: behind the figure before. */
  private int clauseStart() {
    int figure = view.quantities().stream().filter(q -> q.end() <= at).mapToInt(q -> q.end()).max().orElse(0);
    return Math.max(view.text().lastIndexOf(';', at) + 1, figure);
  }
}
