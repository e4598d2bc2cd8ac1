package vn.canbang.ingestion.table;

import java.util.Optional;

import vn.canbang.core.document.Place;
import vn.canbang.core.period.Period;

/**
 * What a row is of, where indicators are across.
 *
 * @param context with the row's own unit
 * @param period  that the row names, or null
 * @param words   of the row that give its figures a dimension ("Cấp huyện"); "" for none
 */
record RowSubject(TableContext context, Period period, String words) {

  RowSubject in(Period named) {
    return new RowSubject(context, named, words);
  }

  /** Says what the row with this label is of; nothing where it is of nothing that figures can be taken for. */
  interface Finder {
    Optional<RowSubject> find(String label, Place place);
  }
}
