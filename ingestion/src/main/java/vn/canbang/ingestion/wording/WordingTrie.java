package vn.canbang.ingestion.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds every spelling of every part of many wordings in one walk over the words of a text. Parts that several wordings
 * share ("nữ|phụ nữ") are kept once, so that the time grows with the parts that a text has, not with their wordings.
 */
final class WordingTrie {
  private final List<Part> parts = new ArrayList<>();
  private final Map<List<Wording.Spelling>, Part> bySpellings = new HashMap<>();
  private final Node root = new Node();

  /** A wording by its parts, in their order. */
  record Entry(int number, boolean anyOrder, int[] parts) {
  }

  /**
   * A part of one wording or many.
   *
   * @param of     every wording that has it
   * @param leadTo those of them that are looked at where it is found; each wording has one such part, the least shared
   */
  record Part(int number, List<Entry> of, List<Entry> leadTo) {
  }

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private final List<Ending> endings = new ArrayList<>();
  }

  private record Ending(int part, String accented, int letters) {
  }

  /** @param wordings each has its place in the list as its number */
  WordingTrie(List<Wording> wordings) {
    List<Entry> entries = new ArrayList<>();
    for (Wording wording : wordings) {
      int[] its = wording.parts().stream().mapToInt(spellings -> bySpellings.computeIfAbsent(spellings, this::part).number())
          .toArray();
      Entry entry = new Entry(entries.size(), wording.anyOrder(), its);
      entries.add(entry);
      Arrays.stream(its).distinct().forEach(part -> parts.get(part).of().add(entry));
    }
    for (Entry entry : entries) {
      Arrays.stream(entry.parts()).mapToObj(parts::get).min(Comparator.comparingInt(part -> part.of().size()))
          .ifPresent(least -> least.leadTo().add(entry));
    }
  }

  private Part part(List<Wording.Spelling> spellings) {
    Part part = new Part(parts.size(), new ArrayList<>(), new ArrayList<>());
    parts.add(part);
    for (Wording.Spelling spelling : spellings) {
      Node node = root;
      for (String word : spelling.words()) {
        node = node.next.computeIfAbsent(word, any -> new Node());
      }
      node.endings.add(new Ending(part.number(), spelling.accented(), spelling.letters()));
    }
    return part;
  }

  WordingScan scan(Words words) {
    @SuppressWarnings("unchecked")
    List<WordingScan.Place>[] places = new List[parts.size()];
    int[] found = new int[parts.size()];
    int count = 0;
    for (int first = 0; first < words.count(); first++) {
      Node node = root;
      for (int last = first; last < words.count(); last++) {
        node = node.next.get(words.folded(last));
        if (node == null) {
          break;
        }
        for (Ending ending : node.endings) {
          if (ending.accented() == null || ending.accented().equals(words.accented(first))) {
            if (places[ending.part()] == null) {
              places[ending.part()] = new ArrayList<>(2);
              found[count++] = ending.part();
            }
            places[ending.part()].add(new WordingScan.Place(words.start(first), words.end(last), ending.letters()));
          }
        }
      }
    }
    return new WordingScan(parts, places, Arrays.copyOf(found, count));
  }
}
