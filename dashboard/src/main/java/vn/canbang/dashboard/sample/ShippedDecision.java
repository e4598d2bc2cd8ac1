package vn.canbang.dashboard.sample;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import vn.canbang.core.review.Decision;
import vn.canbang.core.review.Verdict;
import vn.canbang.core.store.ReviewedFact;
import vn.canbang.dashboard.review.ReviewSheet;
import vn.canbang.dashboard.review.ReviewSheet.Form;
import vn.canbang.dashboard.review.ReviewSheet.Row;

/**
 * A verdict that the project ships with a sample: a row of a review sheet that was filled in.
 *
 * @param fact id of the fact it speaks of
 * @param seen the value that was looked at; null for an answer in words
 */
record ShippedDecision(String fact, BigDecimal seen, Verdict verdict, BigDecimal corrected, BigDecimal numerator,
    BigDecimal denominator, String reason, String reviewer) {

  /** The rows with a verdict of the sheet that stands beside a document; none where there is no sheet. */
  static List<ShippedDecision> besides(String document) {
    return rows(document).stream().filter(row -> !row.get("verdict").isBlank()).map(ShippedDecision::of).toList();
  }

  /** Every row of the sheet beside a document. */
  static List<Row> rows(String document) {
    String sheet = sheetOf(document);
    return SampleFile.exists(sheet) ? ReviewSheet.read(sheet, SampleFile.bytes(sheet), Form.CSV).rows() : List.of();
  }

  /** {@code real/x.docx} has its verdicts in {@code real/x.decisions.csv}. */
  static String sheetOf(String document) {
    return document.substring(0, document.lastIndexOf('.')) + ".decisions.csv";
  }

  private static ShippedDecision of(Row row) {
    return new ShippedDecision(row.get("fact_id"), number(row.get("value")),
        Verdict.valueOf(row.get("verdict").toUpperCase(Locale.ROOT)), number(row.get("corrected_value")),
        number(row.get("corrected_numerator")), number(row.get("corrected_denominator")),
        row.get("reason").isBlank() ? null : row.get("reason"), row.get("reviewer"));
  }

  private static BigDecimal number(String cell) {
    return cell.isBlank() ? null : new BigDecimal(cell);
  }

  /** True while the value read is the one that was looked at. */
  boolean fits(ReviewedFact reviewed) {
    BigDecimal read = reviewed.fact().value();
    return Objects.equals(seen, read) || seen != null && read != null && seen.compareTo(read) == 0;
  }

  Decision on(ReviewedFact reviewed, Instant time) {
    return new Decision(reviewed.document(), reviewed.key(), verdict, reviewed.fact().value(), corrected, numerator,
        denominator, reason, reviewer, time);
  }
}
