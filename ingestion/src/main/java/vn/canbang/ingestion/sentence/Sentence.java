package vn.canbang.ingestion.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.canbang.core.text.Folding;

/**
 * A sentence of a passage. Places within it are characters from its own start.
 *
 * @param passage it stands in
 * @param start   first character in the passage
 * @param text    its characters, composed
 */
public record Sentence(Passage passage, int start, String text) {
  private static final Pattern END = Pattern.compile("[.!?…]+[)\"”*]*(?=\\s+[\\p{Lu}\\d(\"“*+\\-–•])");
  /** A point that ends no sentence: abbreviations, initials, the number of a heading. */
  private static final Pattern NO_END = Pattern.compile(
      "(?:^|[\\s(/,])(?:tp|tx|tt|h|p|q|x|th\\.?s|ts|gs|pgs|bs|dr|tr|v\\.v|st|ub|[a-z]|[ivx]+)$|^\\s*\\d{1,2}(?:\\.\\d{1,2})*$");

  static List<Sentence> of(Passage passage) {
    String text = Folding.compose(passage.text().text());
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    Matcher end = END.matcher(text);
    while (end.find()) {
      String before = Folding.foldKeepingLength(text.substring(start, end.start()));
      if (!NO_END.matcher(before).find()) {
        sentences.add(new Sentence(passage, start, text.substring(start, end.end())));
        start = end.end();
      }
    }
    if (!text.substring(start).isBlank()) {
      sentences.add(new Sentence(passage, start, text.substring(start)));
    }
    return sentences;
  }
}
