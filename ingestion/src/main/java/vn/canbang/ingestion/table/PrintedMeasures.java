package vn.canbang.ingestion.table;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import vn.canbang.core.catalogue.Catalogue;
import vn.canbang.core.indicator.Indicator;
import vn.canbang.core.text.Folding;
import vn.canbang.ingestion.number.Measures;

/** Units of measure that are printed once for a whole table, or in parentheses in a label or heading. */
final class PrintedMeasures {
  private static final Pattern CAPTION = Pattern.compile("(?:don vi tinh|dvt|don vi)\\s*:\\s*([^\\n;)]+)");
  private static final Pattern SEVERAL = Pattern.compile(",| va ");
  private static final Pattern PARENTHESES = Pattern.compile("\\(([^()]*)\\)");

  private final Set<String> known;

  PrintedMeasures(Catalogue catalogue) {
    this.known = catalogue.indicators().stream().map(Indicator::measureUnit).collect(Collectors.toSet());
  }

  /** "Đơn vị tính: người" above a table is "người"; "" where none or several are named. */
  String ofCaption(String caption) {
    String composed = Folding.compose(caption);
    Matcher m = CAPTION.matcher(Folding.foldKeepingLength(composed));
    if (!m.find() || SEVERAL.matcher(m.group(1)).find()) {
      return "";
    }
    return composed.substring(m.start(1), m.end(1)).strip();
  }

  /** "Kinh phí thực hiện (đồng)" names "đồng": the last parentheses that hold a unit of measure; "" where none do. */
  String ofLabel(String label) {
    String found = "";
    Matcher m = PARENTHESES.matcher(label);
    while (m.find()) {
      found = isMeasure(m.group(1)) ? m.group(1).strip() : found;
    }
    return found;
  }

  /** The label without the parentheses that hold a unit of measure. */
  String without(String label) {
    String rest = PARENTHESES.matcher(label).replaceAll(m -> isMeasure(m.group(1)) ? "" : Matcher.quoteReplacement(m.group()))
        .strip();
    return rest.isEmpty() ? label : rest;
  }

  private boolean isMeasure(String text) {
    String measure = Measures.ofCell(text);
    return known.contains(measure) || known.stream().anyMatch(unit -> !measure.isEmpty() && Measures.agree(measure, unit));
  }
}
