package vn.canbang.dashboard.sample.fictional;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import vn.canbang.core.catalogue.Catalogue;
import vn.canbang.core.indicator.Indicator;
import vn.canbang.dashboard.sample.SampleFile;

/**
 * Paragraphs as reports have them: sentences without a figure ({@code samples/generated/prose.txt}) and sentences whose figures are
 * drawn, about indicators of the catalogue in its own wordings ({@code samples/generated/sentences.tsv}). The figures
 * mean nothing.
 */
final class ReportProse {
  private static final String OF_SHARES = "%";
  private static final String OF_COUNTS = "count";
  private static final String OF_OTHERS = "other";
  private static final String OF_DOCUMENTS = "document";

  private final List<String> prose = SampleFile.text("generated/prose.txt").lines().toList();
  private final Map<String, List<String>> sentences = SampleFile.rows("generated/sentences.tsv", "\t").stream()
      .collect(Collectors.groupingBy(row -> row.get("of"), Collectors.mapping(row -> row.get("sentence"), Collectors.toList())));
  private final List<Indicator> indicators;

  ReportProse(Catalogue catalogue) {
    this.indicators = catalogue.indicators().stream().filter(indicator -> !plain(indicator).isEmpty()).toList();
  }

  /** Sentences without a figure. */
  String paragraph(Draws draws) {
    return sentences(draws, () -> draws.pick(prose));
  }

  /** Sentences most of which state a figure. */
  String paragraph(Draws draws, int year, List<String> unitsBelow) {
    return "- " + sentences(draws, () -> sentence(draws, year, unitsBelow));
  }

  private static String sentences(Draws draws, Supplier<String> next) {
    StringBuilder paragraph = new StringBuilder(next.get());
    for (int more = draws.whole(0, 2); more > 0; more--) {
      paragraph.append(' ').append(next.get());
    }
    return paragraph.toString();
  }

  private String sentence(Draws draws, int year, List<String> unitsBelow) {
    Indicator indicator = draws.pick(indicators);
    String about = draws.whole(1, 8) == 1 ? OF_DOCUMENTS : about(indicator);
    String sentence = draws.pick(sentences.get(about));
    for (Map.Entry<String, String> filled : words(draws, indicator, year, unitsBelow).entrySet()) {
      sentence = sentence.replace("{" + filled.getKey() + "}", filled.getValue());
    }
    return sentence;
  }

  private static String about(Indicator indicator) {
    if (indicator.measureUnit().equals("%")) {
      return OF_SHARES;
    }
    return indicator.scale() == null ? OF_COUNTS : OF_OTHERS;
  }

  private static Map<String, String> words(Draws draws, Indicator indicator, int year, List<String> unitsBelow) {
    String wording = draws.pick(plain(indicator));
    int part = draws.whole(20, 1_900);
    int whole = part + draws.whole(5, 2_500);
    return Map.ofEntries(Map.entry("wording", wording),
        Map.entry("Wording", wording.substring(0, 1).toUpperCase(Locale.ROOT) + wording.substring(1)),
        Map.entry("unit", indicator.measureUnit()), Map.entry("below", draws.pick(unitsBelow)),
        Map.entry("beside", draws.pick(unitsBelow)), Map.entry("year", "" + year), Map.entry("before", "" + (year - 1)),
        Map.entry("month", "%02d".formatted(draws.whole(1, 12))), Map.entry("part", thousands(part)),
        Map.entry("whole", thousands(whole)), Map.entry("share", decimal(10_000L * part / whole)),
        Map.entry("other", decimal(draws.whole(1_000, 9_900))), Map.entry("step", decimal(draws.whole(10, 900))),
        Map.entry("ratio", decimal(draws.whole(10_200, 11_900))), Map.entry("high", "" + draws.whole(108, 115)),
        Map.entry("few", "%02d".formatted(draws.whole(1, 19))), Map.entry("several", "" + draws.whole(20, 180)),
        Map.entry("money", thousands(1_000_000L * draws.whole(5, 900))));
  }

  /** Wordings that can stand in a sentence as they are. */
  private static List<String> plain(Indicator indicator) {
    return indicator.wording().stream().filter(words -> words.chars().noneMatch(c -> "…+|".indexOf(c) >= 0)).toList();
  }

  private static String thousands(long whole) {
    return Printed.thousands(BigDecimal.valueOf(whole));
  }

  private static String decimal(long hundredths) {
    return Printed.decimal(BigDecimal.valueOf(hundredths, 2));
  }
}
