package vn.canbang.ingestion.sentence;

import java.util.List;

import vn.canbang.ingestion.number.Quantity;
import vn.canbang.ingestion.number.Quantity.Stated;
import vn.canbang.ingestion.wording.WordingIndex;

/**
 * A quantity where it stands.
 *
 * @param view     its sentence
 * @param index    which quantity of the sentence
 * @param previous what the figure before it was of, or null
 * @param above    the lines above, the nearest first
 */
record Spot(View view, int index, Link previous, List<LeadView> above) {

  /** A line above, looked through. */
  record LeadView(String text, boolean opening, WordingIndex.Scanned scan) {
  }

  Quantity quantity() {
    return view.quantities().get(index);
  }

  /** The words between the quantity before it and this one, without accents; those of its clause for the first. */
  String between() {
    return view.folded().substring(Math.min(view.ownStart(index), quantity().start()), quantity().start());
  }

  boolean isFirst() {
    return index == 0;
  }

  boolean isNone() {
    return quantity().stated() == Stated.NONE_STATED || quantity().stated() == Stated.NONE_DETECTED;
  }
}
