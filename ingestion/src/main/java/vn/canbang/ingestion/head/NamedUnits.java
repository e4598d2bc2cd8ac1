package vn.canbang.ingestion.head;

import java.util.List;
import java.util.Set;

import vn.canbang.core.unit.Unit;
import vn.canbang.ingestion.head.UnitMention.Doubt;

/**
 * A name in a text with the units that may be called so, before one is chosen.
 *
 * @param type null for a name alone
 * @param from index of its first word
 * @param next index of the word behind it
 */
record NamedUnits(int start, int end, String type, int from, int next, List<Unit> candidates, Set<Doubt> doubts) {
  NamedUnits {
    candidates = List.copyOf(candidates);
  }

  boolean isEmpty() {
    return candidates.isEmpty();
  }
}
