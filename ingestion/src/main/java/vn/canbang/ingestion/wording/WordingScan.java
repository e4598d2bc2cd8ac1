package vn.canbang.ingestion.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * Where the parts of wordings stand in one text: what {@link WordingTrie} found in it, put together to whole wordings.
 */
final class WordingScan {
  /** How many characters a gap may span. */
  private static final int GAP = 162;

  private final List<Wording> wordings;
  private final List<Occurrence> parts;
  /** Wordings all of whose parts were found; most share a part with many others and lack the rest. */
  private final Map<Integer, List<Occurrence>> byWording = new TreeMap<>();

  /** A spelling of a part at a place, in characters. */
  record Occurrence(int wording, int part, int start, int end, int letters) {
    /** Characters between it and a place; 0 where it covers the place. */
    int distance(int at) {
      return at < start ? start - at : Math.max(0, at - end);
    }
  }

  /**
   * A whole wording in the text.
   *
   * @param wording  number of the wording
   * @param letters  letters of the text it accounts for
   * @param firstEnd  end of the part that ends first
   * @param lastStart start of the part that begins last
   * @param nearest  characters between the place asked for and the part that lies nearest
   * @param farthest characters between the place asked for and the part that lies farthest
   */
  record Hit(int wording, int letters, int start, int end, int firstEnd, int lastStart, int nearest, int farthest) {
    static Hit of(List<Occurrence> parts, int at) {
      return new Hit(parts.get(0).wording(), parts.stream().mapToInt(Occurrence::letters).sum(),
          parts.stream().mapToInt(Occurrence::start).min().orElseThrow(),
          parts.stream().mapToInt(Occurrence::end).max().orElseThrow(),
          parts.stream().mapToInt(Occurrence::end).min().orElseThrow(),
          parts.stream().mapToInt(Occurrence::start).max().orElseThrow(),
          parts.stream().mapToInt(part -> part.distance(at)).min().orElseThrow(),
          parts.stream().mapToInt(part -> part.distance(at)).max().orElseThrow());
    }
  }

  WordingScan(List<Wording> wordings, List<Occurrence> parts) {
    this.wordings = wordings;
    this.parts = parts;
    int[] found = new int[wordings.size()];
    parts.forEach(part -> found[part.wording()] |= 1 << part.part());
    for (Occurrence part : parts) {
      if (found[part.wording()] + 1 == 1 << wordings.get(part.wording()).parts().size()) {
        byWording.computeIfAbsent(part.wording(), any -> new ArrayList<>()).add(part);
      }
    }
  }

  /** Every spelling of every part that was found, also of wordings that the text does not have whole. */
  List<Occurrence> parts() {
    return parts;
  }

  /** Every spelling of every part of the wordings that the text has whole. */
  List<Occurrence> occurrences() {
    return byWording.values().stream().flatMap(List::stream).toList();
  }

  /** Every wanted wording that stands whole between two places, each where it lies nearest to a third. */
  List<Hit> near(int at, int from, int to, IntPredicate wanted) {
    List<Hit> hits = new ArrayList<>();
    byWording.forEach((wording, all) -> {
      if (wanted.test(wording)) {
        List<Occurrence> within = all.stream().filter(o -> o.start() >= from && o.end() <= to).toList();
        (wordings.get(wording).anyOrder() ? anyOrder(wording, within, at) : inOrder(wording, within, at))
            .ifPresent(hits::add);
      }
    });
    return hits;
  }

  private Optional<Hit> anyOrder(int wording, List<Occurrence> within, int at) {
    List<Occurrence> chosen = new ArrayList<>();
    for (int part = 0; part < wordings.get(wording).parts().size(); part++) {
      int wanted = part;
      Optional<Occurrence> nearest = within.stream().filter(o -> o.part() == wanted)
          .filter(o -> chosen.stream().noneMatch(c -> c.start() < o.end() && o.start() < c.end()))
          .min(Comparator.comparingInt((Occurrence o) -> o.distance(at)).thenComparingInt(o -> -o.letters()));
      if (nearest.isEmpty()) {
        return Optional.empty();
      }
      chosen.add(nearest.get());
    }
    return Optional.of(Hit.of(chosen, at));
  }

  private Optional<Hit> inOrder(int wording, List<Occurrence> within, int at) {
    return within.stream().filter(o -> o.part() == 0)
        .flatMap(first -> chain(wording, first, within).map(chain -> Hit.of(chain, at)))
        .min(Comparator.comparingInt(Hit::nearest).thenComparingInt(Hit::start));
  }

  private Stream<List<Occurrence>> chain(int wording, Occurrence first, List<Occurrence> within) {
    List<Occurrence> chain = new ArrayList<>(List.of(first));
    for (int part = 1; part < wordings.get(wording).parts().size(); part++) {
      int wanted = part;
      int end = chain.get(part - 1).end();
      Optional<Occurrence> next = within.stream()
          .filter(o -> o.part() == wanted && o.start() > end && o.start() - end <= GAP)
          .min(Comparator.comparingInt(Occurrence::start));
      if (next.isEmpty()) {
        return Stream.empty();
      }
      chain.add(next.get());
    }
    return Stream.of(chain);
  }
}
