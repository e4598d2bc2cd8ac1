package vn.canbang.ingestion.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import vn.canbang.core.indicator.Indicator;
import vn.canbang.core.period.Period;
import vn.canbang.ingestion.head.PeriodSpelling;
import vn.canbang.ingestion.head.UnitMention;
import vn.canbang.ingestion.number.Quantity;
import vn.canbang.ingestion.sentence.PeriodMentions.Mention;
import vn.canbang.ingestion.sentence.PeriodMentions.Use;
import vn.canbang.ingestion.wording.GuardedPattern;
import vn.canbang.ingestion.wording.WordingIndex.DimensionWords;

/**
 * Figures in a row that belong to things in a row: "năm 2022 và năm 2023 lần lượt là 239 và 212 cặp", "cấp huyện và cấp xã
 * tương ứng là 18,6% và 24,3%".
 */
final class Respectively {
  private static final GuardedPattern WORDS = GuardedPattern.of("\\b(?:lan luot|tuong ung|theo thu tu)\\b");
  private static final Pattern BETWEEN = Pattern.compile("[\\s,;]*(?:va)?\\s*");
  private static final Pattern YEARS = Pattern.compile("[\\s,(]*(?:cua |trong |vao )?(?:cac |\\d )?(?:nam )?");
  private static final Pattern THE_YEARS = Pattern.compile("\\b(?:hai|ba|bon|cac|qua|[2-5]) nam\\b[\\s,:]*(?:qua)?\\s*$");
  private static final Pattern LEVEL = Pattern.compile("\\b(?:tinh|huyen|xa|co so)\\b");
  private static final GuardedPattern LEVELS = GuardedPattern.of(
      "\\b(?:cap )?(?:tinh|huyen)(?:(?:, | va |, va )(?:cap )?(?:tinh|huyen|xa|co so)\\b)+");
  private static final Map<String, String> SUFFIXES = Map.of("tinh", "T", "huyen", "H", "xa", "X", "co so", "X");

  private final View view;
  private final int at;
  private final List<Integer> figures;

  private Respectively(View view, int at, List<Integer> figures) {
    this.view = view;
    this.at = at;
    this.figures = figures;
  }

  /** Every row of figures in a sentence. */
  static List<Respectively> in(View view) {
    List<Respectively> rows = new ArrayList<>();
    GuardedPattern.Found m = WORDS.matcher(view.folded());
    while (m.find()) {
      List<Integer> figures = run(view, m.end());
      if (figures.size() > 1) {
        rows.add(new Respectively(view, m.start(), figures));
      }
    }
    return rows;
  }

  /** The figures from there on between which nothing stands but commas and "và". */
  private static List<Integer> run(View view, int from) {
    List<Integer> run = new ArrayList<>();
    for (int i = 0; i < view.quantities().size(); i++) {
      Quantity quantity = view.quantities().get(i);
      if (quantity.at() < from) {
        continue;
      }
      if (!run.isEmpty()) {
        int end = view.quantities().get(i - 1).end();
        if (end > quantity.start() || !BETWEEN.matcher(view.folded().substring(end, quantity.start())).matches()) {
          break;
        }
      }
      run.add(i);
    }
    return run;
  }

  /** The place of a figure in the row, 0 for the first; -1 where it is none of the row. */
  int placeOf(int index) {
    return figures.indexOf(index);
  }

  /**
   * The unit of a figure, where as many units stand before as figures follow: "ba huyện Kế Sách, Long Phú, Cù Lao Dung lần
   * lượt là 109,4; 108,1 và 105,8".
   */
  Optional<UnitMention> unit(int index, List<UnitMention> named) {
    int place = figures.indexOf(index);
    List<UnitMention> row = named.stream().filter(m -> m.end() > start() && m.end() <= at).toList();
    return place >= 0 && row.size() == figures.size() ? Optional.of(row.get(place)) : Optional.empty();
  }

  /** The period of a figure, where as many periods stand before as figures follow. */
  Optional<Mention> period(int index, List<Mention> mentions) {
    int place = figures.indexOf(index);
    List<Mention> before = mentions.stream().filter(m -> m.end() <= at && m.use() == Use.OF_FIGURES)
        .filter(m -> m.period().kind() != Period.Kind.TERM).toList();
    List<Mention> near = before.stream().filter(m -> m.start() >= start()).toList();
    List<Mention> row = near.size() == figures.size() ? near : before;
    if (place < 0) {
      return Optional.empty();
    }
    if (row.size() == figures.size()) {
      return Optional.of(row.get(place));
    }
    List<Mention> behind = mentions.stream().filter(m -> m.start() >= lastEnd() && m.use() == Use.OF_FIGURES
        && m.period().kind() == Period.Kind.YEAR).limit(figures.size()).toList();
    boolean yearsBehind = behind.size() == figures.size()
        && YEARS.matcher(view.folded().substring(lastEnd(), behind.get(0).start())).matches();
    return yearsBehind ? Optional.of(behind.get(place))
        : near.stream().reduce((a, b) -> b).flatMap(span -> yearOf(span, place));
  }

  /** "từ 2021 đến 2024 lần lượt là 88, 74, 65 và 51 vụ": as many years as figures. */
  private Optional<Mention> yearOf(Mention span, int place) {
    return yearOf(span.period(), place).map(year -> new Mention(year, false, false, span.use(), span.start(), span.end()));
  }

  private Optional<Period> yearOf(Period span, int place) {
    boolean years = PeriodSpelling.isWholeYears(span)
        && span.end().getYear() - span.start().getYear() + 1 == figures.size();
    return years ? Optional.of(Period.year(span.start().getYear() + place)) : Optional.empty();
  }

  /** "Nạn nhân là nữ 2 năm lần lượt 84, 62 người" in a report on those two years. */
  Optional<Period> yearOfReport(int index, Period own) {
    int place = figures.indexOf(index);
    return place >= 0 && own != null && THE_YEARS.matcher(view.folded().substring(start(), at)).find()
        ? yearOf(own, place) : Optional.empty();
  }

  private int lastEnd() {
    return view.quantities().get(figures.get(figures.size() - 1)).end();
  }

  /** The dimension of a figure, where as many values of one dimension stand before as figures follow. */
  Map<String, String> dimensions(int index, Indicator indicator) {
    int place = figures.indexOf(index);
    if (place < 0) {
      return Map.of();
    }
    if (indicator.dimensions().contains("level")) {
      List<String> levels = levels(view.folded().substring(start(), at));
      if (levels.size() == figures.size()) {
        return Map.of("level", levels.get(place));
      }
    }
    List<DimensionWords> words = view.scan().dimensionWords(indicator, start(), at);
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
    GuardedPattern.Found row = LEVELS.matcher(folded);
    return row.find() ? LEVEL.matcher(row.group()).results().map(m -> SUFFIXES.get(m.group())).toList() : List.of();
  }

  /** Where the things begin that the figures belong to: behind the figure before. */
  private int start() {
    int figure = view.quantities().stream().filter(q -> q.end() <= at).mapToInt(Quantity::end).max().orElse(0);
    return Math.max(view.text().lastIndexOf(';', at) + 1, figure);
  }
}
