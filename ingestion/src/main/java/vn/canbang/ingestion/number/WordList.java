package vn.canbang.ingestion.number;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.canbang.core.text.Folding;
import vn.canbang.ingestion.wording.ResourceLines;

/** Words and phrases with a meaning each; finds the longest that begins, or ends, at a token. Time: the length found. */
final class WordList {

  /**
   * A phrase found.
   *
   * @param from    its first token
   * @param to      behind its last token
   * @param meaning what the list says of it
   */
  record Found(int from, int to, String meaning) {
    int length() {
      return to - from;
    }
  }

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private String meaning;
  }

  private final Node forward = new Node();
  private final Node backward = new Node();

  /** Whoever enters the same words twice means the last. */
  void add(String words, String meaning) {
    Tokens tokens = new Tokens(Folding.compose(words));
    Node ahead = forward;
    Node behind = backward;
    for (int i = 0; i < tokens.size(); i++) {
      ahead = ahead.next.computeIfAbsent(tokens.get(i).word(), word -> new Node());
      behind = behind.next.computeIfAbsent(tokens.get(tokens.size() - 1 - i).word(), word -> new Node());
    }
    ahead.meaning = meaning;
    behind.meaning = meaning;
  }

  /** The longest phrase whose first token stands there. */
  Optional<Found> startingAt(Tokens tokens, int index) {
    Found longest = null;
    Node node = forward;
    for (int i = index; i < tokens.size(); i++) {
      node = node.next.get(tokens.get(i).word());
      if (node == null) {
        break;
      }
      if (node.meaning != null) {
        longest = new Found(index, i + 1, node.meaning);
      }
    }
    return Optional.ofNullable(longest);
  }

  /** The longest phrase whose last token stands before that one. */
  Optional<Found> endingBefore(Tokens tokens, int index) {
    Found longest = null;
    Node node = backward;
    for (int i = index - 1; i >= 0; i--) {
      node = node.next.get(tokens.get(i).word());
      if (node == null) {
        break;
      }
      if (node.meaning != null) {
        longest = new Found(i, index, node.meaning);
      }
    }
    return Optional.ofNullable(longest);
  }

  /** The rows of a resource of this package's data: cells between semicolons, the first row being their names. */
  static List<String[]> rows(String resource) {
    return ResourceLines.read(resource).stream().skip(1).map(line -> line.split(";", -1)).toList();
  }
}
