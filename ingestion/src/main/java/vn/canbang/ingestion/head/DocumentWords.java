package vn.canbang.ingestion.head;

import java.util.List;
import java.util.Optional;

import vn.canbang.core.text.Folding;
import vn.canbang.ingestion.wording.ResourceYaml;

/**
 * Words by which the head of a document is understood: {@code head/documents.yaml}, folded save for organisations.
 *
 * @param mottos        lines that every administrative document has
 * @param organisations how names of issuers begin, the longest first
 * @param issues        what an issuer does in the sentence that speaks of it
 * @param press         marks of an article
 */
record DocumentWords(List<Kind> kinds, List<String> mottos, List<String> organisations, List<String> issues,
    List<String> press) {
  DocumentWords {
    kinds = List.copyOf(kinds);
    mottos = folded(mottos);
    organisations = organisations.stream().sorted((a, b) -> b.length() - a.length()).toList();
    issues = folded(issues);
    press = folded(press);
  }

  /** A kind of document, the words of its kind line, and the first part of its sign. */
  record Kind(String kind, List<String> words, List<String> signs) {
    Kind {
      words = folded(words);
      signs = List.copyOf(signs);
    }
  }

  static DocumentWords packaged() {
    return ResourceYaml.read("/head/documents.yaml", DocumentWords.class);
  }

  private static List<String> folded(List<String> words) {
    return words.stream().map(Folding::fold).toList();
  }

  boolean isMotto(String folded) {
    return mottos.stream().anyMatch(folded::contains);
  }

  /** The words of an organisation that a line begins with, with their marks: "Sở" is one, "Số" is not. */
  Optional<String> organisationAt(String line) {
    String lower = line.toLowerCase();
    return organisations.stream().filter(word -> beginsWith(lower, word)).findFirst();
  }

  static boolean beginsWith(String folded, String word) {
    return folded.startsWith(word)
        && (folded.length() == word.length() || !Character.isLetterOrDigit(folded.charAt(word.length())));
  }
}
