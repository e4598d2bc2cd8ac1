package vn.canbang.ingestion.fact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What speaks for or against a fact having been read right. Every one has words for a reviewer in the messages of the pages,
 * under {@code reason.} and its code, and a weight in {@code confidence/weights.yaml} once it was seen in a gold document.
 */
public enum Reason {
  /** The indicator's wording stands with the figure. */
  INDICATOR_BY_WORDING,
  /** The row of the table names the indicator, another part of it than its wording. */
  INDICATOR_BY_ROW,
  /** A look-alike was recognised and led to the indicator. */
  INDICATOR_BY_FALSE_FRIEND,
  /** The figure goes on with what the one before it was of. */
  INDICATOR_OF_FIGURE_BEFORE,
  /** A heading or leading line names the indicator. */
  INDICATOR_OF_LINE_ABOVE,
  UNIT_FROM_WORDS,
  UNIT_FROM_TITLE,
  UNIT_FROM_ROW,
  UNIT_FROM_DOCUMENT,
  PERIOD_FROM_WORDS,
  PERIOD_FROM_LINE_ABOVE,
  PERIOD_FROM_HEADER,
  PERIOD_FROM_CELL,
  PERIOD_FROM_TITLE,
  PERIOD_FROM_DOCUMENT,
  /** The term in which the body sat by the calendar of elections and congresses, since the text names none. */
  PERIOD_FROM_CALENDAR,
  /** The printed fraction makes the printed percentage, to two hundredths. */
  FRACTION_AGREES,
  /** Only the fraction is printed ("2/12"), not the share that it makes. */
  FRACTION_ALONE,
  /** The fact carries the indicator's unit of measure. */
  MEASURE_OF_INDICATOR,
  /** It carries another: a count where the indicator is a rate, a share where it is a count. */
  MEASURE_OTHER,
  /** The unit of measure or a counted noun is printed with the figure. */
  MEASURE_PRINTED,
  /** The noun behind the figure is one that the indicator is counted in. */
  OWN_NOUN,
  /** The wording stands within 25 characters of the figure. */
  WORDING_NEAR,
  /** The wording stands more than 80 characters away. */
  WORDING_FAR,
  /** Other figures stand between the wording and this one. */
  FIGURES_BETWEEN,
  /** The wording of another indicator stands nearer than the one chosen. */
  OTHER_WORDING_NEARER,
  IN_TABLE,
  /** A plan or target. */
  TO_COME,
  /** By how much something changed. */
  CHANGE,
  /** "Trên 90 %", "không quá 110": the value is a bound. */
  BOUND,
  /** "Khoảng 300": the value is approximate. */
  APPROXIMATE,
  /** Answered in words. */
  NO_NUMBER,
  /** The head of the document gives no day of issue. */
  DOCUMENT_UNDATED,
  /** The title of the document does not name the unit that the document is taken to speak for. */
  DOCUMENT_TITLE_WITHOUT_UNIT,
  /** A notice of severity WARNING or ERROR stands with the fact. */
  WARNED;

  private static final Map<String, Reason> BY_CODE =
      Arrays.stream(values()).collect(Collectors.toMap(Reason::code, reason -> reason));

  private final String code = name().toLowerCase(Locale.ROOT);

  public String code() {
    return code;
  }

  /** @throws IllegalArgumentException if there is none of this code */
  public static Reason ofCode(String code) {
    Reason reason = BY_CODE.get(code);
    if (reason == null) {
      throw new IllegalArgumentException("No reason '" + code + "'");
    }
    return reason;
  }
}
