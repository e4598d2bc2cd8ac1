package vn.canbang.core.document;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A document that a report lists as issued: a row of its annex. A list is no statistic; it is kept to be looked at and to
 * check counts that the report states. What the row leaves blank is blank here.
 *
 * @param place   of the row
 * @param number  number and sign as printed, "91/KH-UBND"
 * @param date    date of issue, or null where it is blank or no date
 * @param kind    as printed, "Kế hoạch"
 * @param issuer  as printed, "UBND thành phố"
 * @param subject what it is about, as printed
 */
public record IssuedDocument(Place place, String number, LocalDate date, String kind, String issuer, String subject) {
  public IssuedDocument {
    Objects.requireNonNull(place);
    Objects.requireNonNull(number);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(issuer);
    Objects.requireNonNull(subject);
  }
}
