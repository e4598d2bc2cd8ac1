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
  /** The branches of the root by the numbers of their words: every word of a text is looked for there. */
  private final Node[] first;

  /** A wording by its parts, in their order. */
  record Entry(int number, boolean anyOrder, List<Part> parts) {
  }

  /**
   * A part of one wording or many, by its spellings, any of which will do.
   *
   * @param masks of its spellings' numbers, 64 to a mask
   * @param at    the place of each mask among those of all spellings; where none of its spellings is, it has none
   * @param of    numbers of the wordings that have it
   */
  record Part(int number, int[] spellings, long[] masks, int[] at, List<Integer> of) {
    static Part of(int number, int[] spellings) {
      BitSet bits = new BitSet();
      Arrays.stream(spellings).forEach(bits::set);
      long[] all = bits.toLongArray();
      int[] at = IntStream.range(0, all.length).filter(i -> all[i] != 0).toArray();
      return new Part(number, spellings, Arrays.stream(at).mapToLong(i -> all[i]).toArray(), at, new ArrayList<>());
    }

    private boolean isIn(long[] found) {
      for (int i = 0; i < at.length; i++) {
        if ((found[at[i]] & masks[i]) != 0) {
          return true;
        }
      }
      return false;
    }
  }

  /** A wording that one of its parts leads to, with the parts that are then left to be found. */
  record Lead(Entry entry, Part[] others) {
    static Lead of(Entry entry, Part by) {
      return new Lead(entry, entry.parts().stream().filter(part -> part != by).toArray(Part[]::new));
    }

    /** @param found spellings found, 64 to a mask */
    boolean isWhole(long[] found) {
      for (Part part : others) {
        if (!part.isIn(found)) {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * A spelling of one part or many.
   *
   * @param of     every part that it spells
   * @param leadTo wordings that are looked at where it is found; each wording has one part that leads to it, the
   *               one whose spellings are the least shared
   */
  record Spelled(int number, Wording.Spelling spelling, List<Part> of, List<Lead> leadTo) {
  }

  /** A place in the tree, its branches by the numbers of the words that lead on. */
  private static final class Node {
    private int[] words = {};
    private Node[] next = {};
    private Spelled[] endings = {};

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
      entry.parts().stream().min(Comparator.comparingInt(this::wordingsByItsSpellings))
          .ifPresent(least -> lead(entry, least));
    }
    this.first = IntStream.range(0, vocabulary.size()).mapToObj(root::next).toArray(Node[]::new);
  }

  private void lead(Entry entry, Part by) {
    Lead lead = Lead.of(entry, by);
    Arrays.stream(by.spellings()).forEach(number -> spelled.get(number).leadTo().add(lead));
  }

  /** How many wordings its spellings would lead to: what many have is common in texts too. */
  private int wordingsByItsSpellings(Part part) {
    return Arrays.stream(part.spellings()).mapToObj(spelled::get).flatMap(spelling -> spelling.of().stream())
        .mapToInt(spells -> spells.of().size()).sum();
  }

  private Part part(List<Wording.Spelling> spellings, Map<Wording.Spelling, Spelled> bySpelling) {
    Part part = Part.of(parts.size(), spellings.stream()
        .mapToInt(spelling -> bySpelling.computeIfAbsent(spelling, this::spelled).number()).distinct().toArray());
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
    node.endings = Stream.concat(Arrays.stream(node.endings), Stream.of(added)).toArray(Spelled[]::new);
    return added;
  }

  WordingScan scan(Words words) {
    WordingScan.Found found = new WordingScan.Found(spelled.size());
    int[] numbers = new int[words.count()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = vocabulary.getOrDefault(words.folded(i), UNKNOWN);
    }
    for (int i = 0; i < numbers.length; i++) {
      Node node = numbers[i] == UNKNOWN ? null : first[numbers[i]];
      int last = i;
      while (node != null) {
        for (Spelled ending : node.endings) {
          String accented = ending.spelling().accented();
          if (accented == null || accented.equals(words.accented(i))) {
            found.add(ending, words.start(i), words.end(last));
          }
        }
        last++;
        node = last == numbers.length || numbers[last] == UNKNOWN ? null : node.next(numbers[last]);
      }
    }
    return new WordingScan(found);
  }
}
