package vn.canbang.core.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.canbang.core.document.Place;
import vn.canbang.core.fact.Fact;
import vn.canbang.core.notice.Notice;
import vn.canbang.core.notice.Severity;

/**
 * The rule by which facts are accepted without a person: where their confidence reaches a threshold and no warning
 * concerns them. Off unless somebody switched it on, knowing the error bound.
 *
 * @param threshold   least confidence, 0 to 1
 * @param maxError    the share of wrong facts that whoever switched it on puts up with, 0 to 1
 * @param errorBound  upper 95 % bound of the share of wrong facts among those accepted, 0 to {@code maxError}
 * @param calibration version of the calibration that the bound is from; the rule holds for facts judged by it
 */
public record AcceptanceRule(BigDecimal threshold, BigDecimal maxError, BigDecimal errorBound, String calibration) {
  /** The reviewer of a decision made by rule; no person's name. */
  public static final String REVIEWER = "rule";

  private static final Pattern REASON =
      Pattern.compile("confidence >= ([\\d.]+), error <= ([\\d.]+) \\(at most ([\\d.]+)\\), calibration (\\S+)");

  public AcceptanceRule {
    if (threshold.signum() < 0 || threshold.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException("A confidence lies between 0 and 1: " + threshold);
    }
    if (errorBound.compareTo(maxError) > 0) {
      throw new IllegalArgumentException("The error bound " + errorBound + " is above " + maxError);
    }
  }

  /** @param ofDocument notices of the whole document, some of which may concern the fact */
  public boolean accepts(Fact fact, List<Notice> ofDocument) {
    return BigDecimal.valueOf(fact.confidence()).compareTo(threshold) >= 0 && !isWarned(fact, ofDocument);
  }

  /** Whether a notice of severity WARNING or ERROR concerns a fact: its own, or one of the document about its place. */
  public static boolean isWarned(Fact fact, List<Notice> ofDocument) {
    return fact.notices().stream().anyMatch(AcceptanceRule::isDoubt)
        || ofDocument.stream().filter(AcceptanceRule::isDoubt).anyMatch(notice -> covers(notice.place(), fact.place()));
  }

  private static boolean isDoubt(Notice notice) {
    return notice.severity() != Severity.INFO;
  }

  /** A place without a table, row, column, line or block covers all of them; the place of a number covers its paragraph. */
  private static boolean covers(Place place, Place fact) {
    return place == null || within(place.table(), fact.table()) && within(place.row(), fact.row())
        && within(place.column(), fact.column()) && within(place.line(), fact.line())
        && (place.table() > 0 || within(place.block(), fact.block()));
  }

  private static boolean within(int place, int fact) {
    return place == 0 || place == fact;
  }

  /** What a decision made by this rule gives as its reason; {@link #ofReason} undoes it. */
  public String reason() {
    return String.format(Locale.ROOT, "confidence >= %s, error <= %s (at most %s), calibration %s",
        threshold.toPlainString(), errorBound.toPlainString(), maxError.toPlainString(), calibration);
  }

  /** The rule that a decision was made by; empty where a person made it. */
  public static Optional<AcceptanceRule> of(Decision decision) {
    return decision.reviewer().equals(REVIEWER) ? ofReason(decision.reason()) : Optional.empty();
  }

  public static Optional<AcceptanceRule> ofReason(String reason) {
    Matcher m = REASON.matcher(String.valueOf(reason));
    return m.find() ? Optional.of(new AcceptanceRule(new BigDecimal(m.group(1)), new BigDecimal(m.group(3)),
        new BigDecimal(m.group(2)), m.group(4))) : Optional.empty();
  }
}
