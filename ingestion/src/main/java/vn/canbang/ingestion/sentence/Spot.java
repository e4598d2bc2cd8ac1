package vn.canbang.ingestion.sentence;

import java.util.List;

import vn.canbang.core.period.Period;
import vn.canbang.ingestion.number.Quantity;
import vn.canbang.ingestion.sentence.PeriodMentions.Mention;
import vn.canbang.ingestion.wording.WordingIndex;

/**
 * A quantity where it stands.
 *
 * @param view     its sentence
 * @param index    which quantity of the sentence
 * @param previous what the figure before it was of, or null
 * @param above    what stands before the sentence, the nearest first
 */
record Spot(View view, int index, Link previous, List<LeadView> above) {

  /** What stands before a sentence: a line that opens what follows, a heading, the sentence before. */
  enum LeadKind { OPENING, HEADING, SENTENCE }

  /** What stands before a sentence, looked through when something is asked of it. */
  static final class LeadView {
    private final String text;
    private final LeadKind kind;
    private final WordingIndex.Scanned scan;
    private final Period own;
    private List<Mention> mentions;

    /** @param own the document's period, or null */
    LeadView(String text, LeadKind kind, WordingIndex.Scanned scan, Period own) {
      this.text = text;
      this.kind = kind;
      this.scan = scan;
      this.own = own;
    }

    String text() {
      return text;
    }

    LeadKind kind() {
      return kind;
    }

    WordingIndex.Scanned scan() {
      return scan;
    }

    /** The periods it names. */
    List<Mention> mentions() {
      if (mentions == null) {
        mentions = PeriodMentions.find(text, own);
      }
      return mentions;
    }

    boolean opening() {
      return kind == LeadKind.OPENING;
    }
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
    return quantity().isNone();
  }
}
