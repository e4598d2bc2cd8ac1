package vn.canbang.core.document;

import java.util.Objects;

/**
 * A number of a document that is a statistic by its shape but was linked to no indicator. Kept with its sentence, so that
 * a person can say what it is.
 *
 * @param place    of the number
 * @param number   as printed, with its bound and unit of measure
 * @param sentence the sentence or cell it stands in
 */
public record UnlinkedNumber(Place place, String number, String sentence) {
  public UnlinkedNumber {
    Objects.requireNonNull(place);
    Objects.requireNonNull(number);
    Objects.requireNonNull(sentence);
  }
}
