package vn.canbang.ingestion.rule;

import java.util.List;

import vn.canbang.core.document.IssuedDocument;
import vn.canbang.core.period.Period;

/**
 * The documents that a report lists as issued.
 *
 * @param countedBy indicator of a count of such documents, or null where no form names one
 */
public record IssuedList(List<IssuedDocument> documents, String countedBy) {
  static final IssuedList NONE = new IssuedList(List.of(), null);

  public IssuedList {
    documents = List.copyOf(documents);
  }

  boolean isEmpty() {
    return documents.isEmpty();
  }

  /** Those of the period, and those without a date. */
  long count(Period period) {
    return documents.stream().filter(document -> document.date() == null || period.start() == null
        || !document.date().isBefore(period.start()) && !document.date().isAfter(period.end())).count();
  }
}
