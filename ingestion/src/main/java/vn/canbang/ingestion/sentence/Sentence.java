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
  /** Longer than anything that ends no sentence. */
  private static final int NO_END_LENGTH = 40;
  private static final int LONGEST_NO_END = 12;
  private static final String MARKS = ".!?…";
  private static final Pattern END = Pattern.compile("[.!?…]+[)\"”*]*(?=\\s+[\\p{Lu}\\d(\"“*+\\-–•])");
  /** A point that ends no sentence: abbreviations, initials, the number of a heading. */
  private static final Pattern NO_END = Pattern.compile(
      "(?:^|[\\s(/,])(?:tp|tx|tt|h|p|q|x|th\\.?s|ts|gs|pgs|bs|dr|tr|v\\.v|st|ub|[a-z]|[ivx]+)$|^\\s*\\d{1,2}(?:\\.\\d{1,2})*$");

  /** Looking for the mark before trying the expression is many times quicker; -1 where there is none. */
  private static int nextMark(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (MARKS.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** Abbreviations and numbers of headings are short. */
  private static boolean mayBeNoEnd(String before) {
    int start = before.length();
    while (start > 0 && " (/,\t\n\u000B\f\r".indexOf(before.charAt(start - 1)) < 0) {
      start--;
    }
    return before.length() - start <= LONGEST_NO_END;
  }

  static List<Sentence> of(Passage passage) {
    String text = Folding.compose(passage.text().text());
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    Matcher end = END.matcher(text);
    int from = 0;
    while ((from = nextMark(text, from)) >= 0) {
      if (!end.region(from, text.length()).lookingAt()) {
        from++;
        continue;
      }
      from = end.end();
      String before = Folding.foldKeepingLength(text.substring(Math.max(start, end.start() - NO_END_LENGTH), end.start()));
      if (!mayBeNoEnd(before) || !NO_END.matcher(before).find()) {
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
