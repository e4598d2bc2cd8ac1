package vn.canbang.ingestion.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/** Pairs what was expected with what was found so that as many as possible are paired, each used once. */
final class Matching {
  private Matching() {
  }

  /** By augmenting paths (Kuhn 1955): documents are small. */
  static <E, F> Map<E, F> most(List<E> expected, List<F> found, BiPredicate<E, F> fits) {
    Map<Integer, Integer> owners = new HashMap<>();
    for (int i = 0; i < expected.size(); i++) {
      assign(i, expected, found, fits, owners, new HashSet<>());
    }
    Map<E, F> pairs = new LinkedHashMap<>();
    new ArrayList<>(owners.entrySet()).stream().sorted(Map.Entry.comparingByValue())
        .forEach(pair -> pairs.put(expected.get(pair.getValue()), found.get(pair.getKey())));
    return pairs;
  }

  private static <E, F> boolean assign(int one, List<E> expected, List<F> found, BiPredicate<E, F> fits,
      Map<Integer, Integer> owners, Set<Integer> seen) {
    for (int j = 0; j < found.size(); j++) {
      if (fits.test(expected.get(one), found.get(j)) && seen.add(j)) {
        Integer owner = owners.get(j);
        if (owner == null || assign(owner, expected, found, fits, owners, seen)) {
          owners.put(j, one);
          return true;
        }
      }
    }
    return false;
  }
}
