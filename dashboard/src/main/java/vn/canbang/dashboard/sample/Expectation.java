package vn.canbang.dashboard.sample;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * A fact that a sample document states, known from elsewhere than from reading it: a row of an {@code expected.tsv}.
 *
 * @param document  file name
 * @param value     null for an answer in words
 * @param qualifier sign as in {@link vn.canbang.core.fact.Qualifier}
 * @param quote     the words or figures that say it
 */
public record Expectation(String document, String unit, String indicator, String period, String kind, BigDecimal value,
    BigDecimal numerator, BigDecimal denominator, String qualifier, String measureUnit, String quote, String comment) {

  /** The columns of the file, tab-separated. */
  public static final String HEADER =
      "doc\tunit\tindicator\tperiod\tkind\tvalue\tnumerator\tdenominator\tqualifier\tmeasure_unit\tquote\tcomment";

  public static List<Expectation> readAll(String path) {
    return SampleFile.rows(path, "\t").stream().map(Expectation::of).toList();
  }

  private static Expectation of(Map<String, String> row) {
    return new Expectation(row.get("doc"), row.get("unit"), row.get("indicator"), row.get("period"), row.get("kind"),
        number(row.get("value")), number(row.get("numerator")), number(row.get("denominator")), row.get("qualifier"),
        row.get("measure_unit"), row.get("quote"), row.get("comment"));
  }

  private static BigDecimal number(String cell) {
    return cell.isBlank() ? null : new BigDecimal(cell);
  }

  /** One line of the file, without its end. */
  public String line() {
    return String.join("\t", document, unit, indicator, period, kind, text(value), text(numerator), text(denominator),
        qualifier, measureUnit, quote, comment);
  }

  private static String text(BigDecimal number) {
    return number == null ? "" : number.stripTrailingZeros().toPlainString();
  }
}
