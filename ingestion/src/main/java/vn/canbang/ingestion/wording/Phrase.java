package vn.canbang.ingestion.wording;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.canbang.core.text.Folding;

/**
 * Words to be found in a text, accents (save of a single word: "nam" is not "năm"), case and punctuation aside; {@code …} stands for any words between, of 160
 * characters at most and within a sentence. A final "i" and "y" are alike ("tỉ lệ", "tỷ lệ").
 */
public final class Phrase {
  private static final int GAP = 160;
  private final Pattern pattern;
  private final String firstLetters;
  private final int letters;
  private final String singleWord;

  public Phrase(String words) {
    StringBuilder regex = new StringBuilder();
    int count = 0;
    String first = "";
    for (String part : words.split("…|\\.\\.\\.")) {
      String tokens = Folding.fold(part).replaceAll("[^a-z0-9%/]+", " ").strip();
      if (tokens.isEmpty()) {
        continue;
      }
      if (regex.length() == 0) {
        first = withoutFinalI(tokens.split(" ")[0]);
      } else {
        regex.append("(?:[^a-z0-9].{0,").append(GAP).append("}?[^a-z0-9]|[^a-z0-9]+)");
      }
      regex.append(tokens(tokens));
      count += tokens.replace(" ", "").length();
    }
    this.pattern = Pattern.compile("(?<![a-z0-9])" + regex + "(?![a-z0-9])");
    this.firstLetters = first;
    this.letters = count;
    String bare = words.strip();
    this.singleWord = bare.codePoints().allMatch(Character::isLetter) ? Folding.compose(bare).toLowerCase() : null;
  }

  private static String tokens(String tokens) {
    StringBuilder regex = new StringBuilder();
    for (String token : tokens.split(" ")) {
      if (regex.length() > 0) {
        regex.append("[^a-z0-9]+");
      }
      String sure = withoutFinalI(token);
      regex.append(Pattern.quote(sure)).append(sure.length() < token.length() ? "[yi]" : "");
    }
    return regex.toString();
  }

  /** Without a final "i" or "y", which are alike. */
  private static String withoutFinalI(String token) {
    return token.endsWith("y") || token.endsWith("i") ? token.substring(0, token.length() - 1) : token;
  }

  /** How many letters of a text it accounts for: the longer phrase is the more certain one. */
  public int letters() {
    return letters;
  }

  /** Where it first stands in the text. */
  public Optional<Span> find(Text text) {
    if (!text.folded().contains(firstLetters)) {
      return Optional.empty();
    }
    Matcher m = pattern.matcher(text.folded());
    while (m.find()) {
      if (singleWord == null || text.lower().startsWith(singleWord, m.start())) {
        return Optional.of(new Span(m.start(), m.end()));
      }
    }
    return Optional.empty();
  }

  /** A text in the two forms in which phrases are looked for. */
  public record Text(String lower, String folded) {
    public static Text of(String text) {
      String composed = Folding.compose(text);
      return new Text(composed.toLowerCase(), Folding.foldKeepingLength(composed));
    }
  }

  /** From a first character to behind a last one. */
  public record Span(int start, int end) {
  }
}
