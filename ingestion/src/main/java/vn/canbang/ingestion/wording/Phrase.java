package vn.canbang.ingestion.wording;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.canbang.core.text.Folding;

/**
 * Words to be found in a text, accents, case and punctuation aside; {@code …} stands for any words between, of 160
 * characters at most and within a sentence. A final "i" and "y" are alike ("tỉ lệ", "tỷ lệ").
 */
public final class Phrase {
  private static final int GAP = 160;
  private final Pattern pattern;
  private final int letters;

  public Phrase(String words) {
    StringBuilder regex = new StringBuilder();
    int count = 0;
    for (String part : words.split("…|\\.\\.\\.")) {
      String tokens = Folding.fold(part).replaceAll("[^a-z0-9%/]+", " ").strip();
      if (tokens.isEmpty()) {
        continue;
      }
      if (regex.length() > 0) {
        regex.append("(?:[^a-z0-9].{0,").append(GAP).append("}?[^a-z0-9]|[^a-z0-9]+)");
      }
      regex.append(tokens(tokens));
      count += tokens.replace(" ", "").length();
    }
    this.pattern = Pattern.compile("(?<![a-z0-9])" + regex + "(?![a-z0-9])");
    this.letters = count;
  }

  private static String tokens(String tokens) {
    StringBuilder regex = new StringBuilder();
    for (String token : tokens.split(" ")) {
      if (regex.length() > 0) {
        regex.append("[^a-z0-9]+");
      }
      boolean loose = token.endsWith("y") || token.endsWith("i");
      regex.append(loose ? Pattern.quote(token.substring(0, token.length() - 1)) + "[yi]" : Pattern.quote(token));
    }
    return regex.toString();
  }

  /** How many letters of a text it accounts for: the longer phrase is the more certain one. */
  public int letters() {
    return letters;
  }

  /** Where it first stands in a text that {@link Folding#foldKeepingLength} gave. */
  public Optional<Span> find(String folded, int from) {
    Matcher m = pattern.matcher(folded);
    return m.find(from) ? Optional.of(new Span(m.start(), m.end())) : Optional.empty();
  }

  /** From a first character to behind a last one. */
  public record Span(int start, int end) {
  }
}
