package vn.canbang.ingestion.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds every spelling of every part of many wordings in one walk over the words of a text. */
final class WordingTrie {
  private final List<Wording> wordings = new ArrayList<>();
  private final Node root = new Node();

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private final List<Ending> endings = new ArrayList<>();
  }

  private record Ending(int wording, int part, Wording.Spelling spelling) {
  }

  /** Takes a wording in; its number. */
  int add(Wording wording) {
    int number = wordings.size();
    wordings.add(wording);
    for (int part = 0; part < wording.parts().size(); part++) {
      for (Wording.Spelling spelling : wording.parts().get(part)) {
        Node node = root;
        for (String word : spelling.words()) {
          node = node.next.computeIfAbsent(word, any -> new Node());
        }
        node.endings.add(new Ending(number, part, spelling));
      }
    }
    return number;
  }

  WordingScan scan(Words words) {
    List<WordingScan.Occurrence> found = new ArrayList<>();
    for (int first = 0; first < words.count(); first++) {
      Node node = root;
      String accented = null;
      for (int last = first; last < words.count(); last++) {
        node = node.next.get(words.folded(last));
        if (node == null) {
          break;
        }
        for (Ending ending : node.endings) {
          String wanted = ending.spelling().accented();
          accented = wanted != null && accented == null ? words.accented(first) : accented;
          if (wanted == null || wanted.equals(accented)) {
            found.add(new WordingScan.Occurrence(ending.wording(), ending.part(), words.start(first), words.end(last),
                ending.spelling().letters()));
          }
        }
      }
    }
    return new WordingScan(wordings, found);
  }
}
