package vn.canbang.ingestion.sentence;

import java.util.List;
import java.util.regex.Pattern;

import vn.canbang.core.text.Folding;
import vn.canbang.ingestion.number.Quantity;
import vn.canbang.ingestion.wording.WordingIndex;

/**
 * A sentence as the linker looks at it: its words looked through once, its quantities in order, and where what belongs to
 * each quantity begins and ends.
 */
record View(String text, String folded, WordingIndex.Scanned scan, List<Quantity> quantities) {
  private static final String CLOSE = ",;:()";
  /** "kinh tế 07 vụ và tình dục 01 vụ": what follows belongs to the next. */
  private static final Pattern AND = Pattern.compile("\\s*va\\b");

  static View of(String text, WordingIndex.Scanned scan, List<Quantity> quantities) {
    return new View(text, Folding.foldKeepingLength(text), scan, quantities);
  }

  /** Start of the clause: behind the last semicolon before the quantity. */
  int clauseStart(Quantity quantity) {
    return text.lastIndexOf(';', quantity.start()) + 1;
  }

  /** End of the clause: the next semicolon behind the quantity. */
  int clauseEnd(Quantity quantity) {
    int end = text.indexOf(';', quantity.end());
    return end < 0 ? text.length() : end;
  }

  /** Where the words begin that belong to the quantity alone: behind the quantity before it, within the clause. */
  int ownStart(int index) {
    int clause = clauseStart(quantities.get(index));
    return index == 0 ? clause : Math.max(clause, quantities.get(index - 1).end());
  }

  /** Where the words end that belong to the quantity alone: at the next mark of punctuation or quantity. */
  int ownEnd(int index) {
    boolean last = index + 1 == quantities.size();
    int limit = last ? text.length() : quantities.get(index + 1).start();
    int end = quantities.get(index).end();
    if (!last && end < limit && AND.matcher(folded).region(end, limit).lookingAt()) {
      return end;
    }
    while (end < limit && !isClose(end)) {
      end++;
    }
    return end;
  }

  private boolean isClose(int at) {
    char c = text.charAt(at);
    return CLOSE.indexOf(c) >= 0 || c == '.' && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
  }

  /** How many quantities stand wholly between two places. */
  int quantitiesBetween(int from, int to) {
    int count = 0;
    for (Quantity quantity : quantities) {
      count += quantity.at() >= from && quantity.end() <= to ? 1 : 0;
    }
    return count;
  }

  /** How often a mark stands between two places. */
  int count(char mark, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += text.charAt(i) == mark ? 1 : 0;
    }
    return count;
  }

  /** The opening parenthesis in which a place stands, or -1. */
  int parenthesis(int at) {
    int open = text.lastIndexOf('(', at);
    return open >= 0 && text.indexOf(')', open) >= at ? open : open >= 0 && text.indexOf(')', open) < 0 ? open : -1;
  }
}
