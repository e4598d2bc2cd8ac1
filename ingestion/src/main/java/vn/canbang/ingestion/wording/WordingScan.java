package vn.canbang.ingestion.wording;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * Where the parts of wordings stand in one text: what {@link WordingTrie} found in it, put together to whole wordings.
 */
final class WordingScan {
  /** How many characters a gap may span. */
  private static final int GAP = 162;
  private static final Comparator<Place> IN_TEXT = Comparator.comparingInt(Place::start).thenComparingInt(Place::end);

  private final Found found;
  private final Map<Integer, List<Place>> byPart = new HashMap<>();
  /** Wordings all of whose parts were found; most share a part with many others and lack the rest. */
  private final List<WordingTrie.Entry> whole = new ArrayList<>();

  /** Where a spelling of a part stands, in characters. */
  record Place(int start, int end, int letters) {
    /** Characters between it and a place; 0 where it covers the place. */
    int distance(int at) {
      return at < start ? start - at : Math.max(0, at - end);
    }

    boolean isWithin(int from, int to) {
      return start >= from && end <= to;
    }
  }

  /** A spelling at its place. */
  private record Spot(WordingTrie.Spelled of, Place place) {
  }

  /** The spellings that a text has, in the order in which they stand. */
  static final class Found {
    private final List<Spot> spots = new ArrayList<>();
    private final long[] masks;

    /** @param spellings of all wordings: far more than any text has */
    Found(int spellings) {
      this.masks = new long[(spellings + Long.SIZE - 1) / Long.SIZE];
    }

    void add(WordingTrie.Spelled spelled, int start, int end) {
      masks[spelled.number() / Long.SIZE] |= 1L << spelled.number();
      spots.add(new Spot(spelled, new Place(start, end, spelled.spelling().letters())));
    }

    /** Where any spelling of the part stands; of several at one place the one that the part names first. */
    private List<Place> places(WordingTrie.Part part) {
      List<Place> places = new ArrayList<>();
      for (int spelling : part.spellings()) {
        if ((masks[spelling / Long.SIZE] >> spelling & 1) != 0) {
          addPlaces(spelling, places);
        }
      }
      places.sort(IN_TEXT);
      return places;
    }

    private void addPlaces(int spelling, List<Place> places) {
      for (Spot spot : spots) {
        if (spot.of().number() == spelling) {
          places.add(spot.place());
        }
      }
    }
  }

  /** A spelling of a part of a wording that the text has whole. */
  record Occurrence(int wording, int start, int end) {
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
    static Hit of(int wording, Place[] parts, int at) {
      Place first = parts[0];
      int letters = first.letters();
      int start = first.start();
      int end = first.end();
      int firstEnd = first.end();
      int lastStart = first.start();
      int nearest = first.distance(at);
      int farthest = nearest;
      for (int i = 1; i < parts.length; i++) {
        letters += parts[i].letters();
        start = Math.min(start, parts[i].start());
        end = Math.max(end, parts[i].end());
        firstEnd = Math.min(firstEnd, parts[i].end());
        lastStart = Math.max(lastStart, parts[i].start());
        nearest = Math.min(nearest, parts[i].distance(at));
        farthest = Math.max(farthest, parts[i].distance(at));
      }
      return new Hit(wording, letters, start, end, firstEnd, lastStart, nearest, farthest);
    }

    boolean isNearerThan(Hit other) {
      return nearest < other.nearest || nearest == other.nearest && start < other.start;
    }
  }

  WordingScan(Found found) {
    this.found = found;
    BitSet looked = new BitSet();
    for (Spot spot : found.spots) {
      for (WordingTrie.Lead lead : spot.of().leadTo()) {
        if (!looked.get(lead.entry().number())) {
          looked.set(lead.entry().number());
          if (lead.isWhole(found.masks)) {
            whole.add(lead.entry());
          }
        }
      }
    }
    whole.sort(Comparator.comparingInt(WordingTrie.Entry::number));
  }

  /** Of a part that was found, in the order of the text. */
  private List<Place> places(WordingTrie.Part part) {
    List<Place> known = byPart.get(part.number());
    if (known == null) {
      known = found.places(part);
      byPart.put(part.number(), known);
    }
    return known;
  }

  /** Whether a longer spelling of a part covers these characters, the wording being one of those wanted, whole or not. */
  boolean isWithinPart(int start, int end, IntPredicate wanted) {
    for (Spot spot : found.spots) {
      Place place = spot.place();
      if (place.start() <= start && place.end() >= end && place.end() - place.start() > end - start
          && spot.of().of().stream().flatMap(part -> part.of().stream()).anyMatch(wanted::test)) {
        return true;
      }
    }
    return false;
  }

  /** Every spelling of every part of the wanted wordings that the text has whole, wording by wording. */
  List<Occurrence> occurrences(IntPredicate wanted) {
    List<Occurrence> occurrences = new ArrayList<>();
    for (WordingTrie.Entry entry : whole) {
      if (wanted.test(entry.number())) {
        for (WordingTrie.Part part : entry.parts()) {
          for (Place place : places(part)) {
            occurrences.add(new Occurrence(entry.number(), place.start(), place.end()));
          }
        }
      }
    }
    return occurrences;
  }

  /** Every wanted wording that stands whole between two places, each where it lies nearest to a third. */
  List<Hit> near(int at, int from, int to, IntPredicate wanted) {
    List<Hit> hits = new ArrayList<>();
    for (WordingTrie.Entry entry : whole) {
      if (wanted.test(entry.number())) {
        Hit hit = entry.anyOrder() ? anyOrder(entry, at, from, to) : inOrder(entry, at, from, to);
        if (hit != null) {
          hits.add(hit);
        }
      }
    }
    return hits;
  }

  /** Null where a part is missing between the two places; no part lies within another. */
  private Hit anyOrder(WordingTrie.Entry entry, int at, int from, int to) {
    Place[] chosen = new Place[entry.parts().size()];
    for (int part = 0; part < chosen.length; part++) {
      Place nearest = nearest(places(entry.parts().get(part)), at, from, to, chosen);
      if (nearest == null) {
        return null;
      }
      chosen[part] = nearest;
    }
    return Hit.of(entry.number(), chosen, at);
  }

  /** The nearest, of several the one with the most letters; null where there is none. */
  private static Place nearest(List<Place> of, int at, int from, int to, Place[] chosen) {
    Place nearest = null;
    for (Place place : of) {
      if (place.isWithin(from, to) && !overlaps(place, chosen)) {
        int closer = nearest == null ? -1 : Integer.compare(place.distance(at), nearest.distance(at));
        nearest = closer < 0 || closer == 0 && place.letters() > nearest.letters() ? place : nearest;
      }
    }
    return nearest;
  }

  private static boolean overlaps(Place place, Place[] chosen) {
    for (Place other : chosen) {
      if (other != null && other.start() < place.end() && place.start() < other.end()) {
        return true;
      }
    }
    return false;
  }

  /** Null where no chain of the parts lies between the two places. */
  private Hit inOrder(WordingTrie.Entry entry, int at, int from, int to) {
    Hit nearest = null;
    for (Place first : places(entry.parts().get(0))) {
      Place[] chain = first.isWithin(from, to) ? chain(entry, first, from, to) : null;
      if (chain != null) {
        Hit hit = Hit.of(entry.number(), chain, at);
        nearest = nearest == null || hit.isNearerThan(nearest) ? hit : nearest;
      }
    }
    return nearest;
  }

  /** Each part where it first follows the one before it; null where one does not. */
  private Place[] chain(WordingTrie.Entry entry, Place first, int from, int to) {
    Place[] chain = new Place[entry.parts().size()];
    chain[0] = first;
    for (int part = 1; part < chain.length; part++) {
      Place next = null;
      for (Place place : places(entry.parts().get(part))) {
        boolean follows = place.start() > chain[part - 1].end() && place.start() - chain[part - 1].end() <= GAP;
        if (follows && place.isWithin(from, to) && (next == null || place.start() < next.start())) {
          next = place;
        }
      }
      if (next == null) {
        return null;
      }
      chain[part] = next;
    }
    return chain;
  }
}
