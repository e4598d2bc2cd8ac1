package vn.canbang.ingestion.head;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import vn.canbang.core.unit.Unit;
import vn.canbang.ingestion.head.UnitMention.Doubt;

/**
 * A name in a text with the units that may be called so, before one is chosen.
 *
 * @param type null for a name alone
 * @param next index of the word behind it
 */
record NamedUnits(int start, int end, String type, int next, List<Unit> candidates, Set<Doubt> doubts) {
  NamedUnits {
    candidates = List.copyOf(candidates);
  }

  boolean isEmpty() {
    return candidates.isEmpty();
  }

  NamedUnits with(List<Unit> others) {
    return new NamedUnits(start, end, type, next, others, doubts);
  }

  boolean isOld(LocalDate day) {
    return candidates.stream().noneMatch(unit -> unit.isValidOn(day));
  }
}
