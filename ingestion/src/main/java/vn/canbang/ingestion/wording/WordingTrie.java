package vn.canbang.ingestion.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds every spelling of every part of many wordings in one walk over the words of a text. Spellings that several parts
 * share ("nữ|phụ nữ", "nữ|chị em") and parts that several wordings share are kept once, so that the time grows with the
 * spellings that a text has, not with their wordings.
 */
final class WordingTrie {
  private static final int UNKNOWN = -1;

  private final List<Part> parts = new ArrayList<>();
  private final List<Spelled> spelled = new ArrayList<>();
  /** Every word of every spelling with its number: a word of a text is looked for once, not once for each branch. */
  private final Map<String, Integer> vocabulary = new HashMap<>();
  private final Node root = new Node();

  /** A wording by its parts, in their order. */
  record Entry(int number, boolean anyOrder, List<Part> parts) {
  }

  /**
   * A part of one wording or many, by its spellings, any of which will do.
   *
   * @param of numbers of the wordings that have it
   */
  record Part(int number, int[] spellings, List<Integer> of) {
  }

  /**
   * A spelling of one part or many.
   *
   * @param of     every part that it spells
   * @param leadTo wordings that are looked at where it is found; each wording has one part that leads to it, the
   *               one whose spellings are the least shared
   */
  record Spelled(int number, Wording.Spelling spelling, List<Part> of, List<Entry> leadTo) {
  }

  /** A place in the tree, its branches by the numbers of the words that lead on. */
  private static final class Node {
    private int[] words = {};
    private Node[] next = {};
    private final List<Spelled> endings = new ArrayList<>(1);

    Node next(int word) {
      int at = Arrays.binarySearch(words, word);
      return at < 0 ? null : next[at];
    }

    Node nextOrNew(int word) {
      int at = Arrays.binarySearch(words, word);
      if (at >= 0) {
        return next[at];
      }
      Node added = new Node();
      int before = -at - 1;
      words = IntStream.concat(IntStream.concat(Arrays.stream(words, 0, before), IntStream.of(word)),
          Arrays.stream(words, before, words.length)).toArray();
      next = Stream.of(Arrays.stream(next, 0, before), Stream.of(added), Arrays.stream(next, before, next.length))
          .flatMap(node -> node).toArray(Node[]::new);
      return added;
    }
  }

  /** @param wordings each has its place in the list as its number */
  WordingTrie(List<Wording> wordings) {
    Map<List<Wording.Spelling>, Part> bySpellings = new HashMap<>();
    Map<Wording.Spelling, Spelled> bySpelling = new HashMap<>();
    List<Entry> entries = new ArrayList<>();
    for (Wording wording : wordings) {
      Entry entry = new Entry(entries.size(), wording.anyOrder(), wording.parts().stream()
          .map(spellings -> bySpellings.computeIfAbsent(spellings, any -> part(spellings, bySpelling))).toList());
      entries.add(entry);
      entry.parts().stream().map(Part::of).filter(of -> !of.contains(entry.number())).forEach(of -> of.add(entry.number()));
    }
    for (Entry entry : entries) {
      entry.parts().stream().min(Comparator.comparingInt(this::wordingsByItsSpellings)).stream()
          .flatMapToInt(least -> Arrays.stream(least.spellings())).forEach(number -> spelled.get(number).leadTo().add(entry));
    }
  }

  /** How many wordings its spellings would lead to: what many have is common in texts too. */
  private int wordingsByItsSpellings(Part part) {
    return Arrays.stream(part.spellings()).mapToObj(spelled::get).flatMap(spelling -> spelling.of().stream())
        .mapToInt(spells -> spells.of().size()).sum();
  }

  private Part part(List<Wording.Spelling> spellings, Map<Wording.Spelling, Spelled> bySpelling) {
    Part part = new Part(parts.size(), spellings.stream()
        .mapToInt(spelling -> bySpelling.computeIfAbsent(spelling, this::spelled).number()).distinct().toArray(), new ArrayList<>());
    parts.add(part);
    Arrays.stream(part.spellings()).forEach(number -> spelled.get(number).of().add(part));
    return part;
  }

  private Spelled spelled(Wording.Spelling spelling) {
    Spelled added = new Spelled(spelled.size(), spelling, new ArrayList<>(), new ArrayList<>());
    spelled.add(added);
    Node node = root;
    for (String word : spelling.words()) {
      node = node.nextOrNew(vocabulary.computeIfAbsent(word, any -> vocabulary.size()));
    }
    node.endings.add(added);
    return added;
  }

  WordingScan scan(Words words) {
    Map<Integer, List<WordingScan.Place>> places = new HashMap<>();
    BitSet found = new BitSet(spelled.size());
    int[] numbers = new int[words.count()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = vocabulary.getOrDefault(words.folded(i), UNKNOWN);
    }
    for (int first = 0; first < numbers.length; first++) {
      Node node = root;
      for (int last = first; last < numbers.length && node != null; last++) {
        node = numbers[last] == UNKNOWN ? null : node.next(numbers[last]);
        for (Spelled ending : node == null ? List.<Spelled>of() : node.endings) {
          String accented = ending.spelling().accented();
          if (accented == null || accented.equals(words.accented(first))) {
            found.set(ending.number());
            places.computeIfAbsent(ending.number(), any -> new ArrayList<>(2))
                .add(new WordingScan.Place(words.start(first), words.end(last), ending.spelling().letters()));
          }
        }
      }
    }
    return new WordingScan(spelled, places, found);
  }
}
