package vn.canbang.ingestion.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A regular expression that is tried only on texts which hold the letters that no match can do without: most sentences
 * lack the words of most expressions, and that is told many times quicker than by trying. It finds exactly what the
 * expression alone finds. Safe for many threads.
 */
public final class GuardedPattern {
  private final Pattern pattern;
  private final RequiredWords required;

  private GuardedPattern(String regex) {
    this.pattern = Pattern.compile(regex);
    this.required = RequiredWords.of(regex);
  }

  /** @param regex in the syntax of {@link Pattern} */
  public static GuardedPattern of(String regex) {
    return new GuardedPattern(regex);
  }

  /** Whether the expression has to be tried. */
  public boolean mayBeIn(String text) {
    return required.areIn(text);
  }

  /** Whether the expression is found in the text. */
  public boolean isIn(String text) {
    return mayBeIn(text) && pattern.matcher(text).find();
  }

  /** To go through the matches with {@link Matcher#find()}; where none can be, it is of no text at all. */
  public Matcher matcher(String text) {
    return pattern.matcher(mayBeIn(text) ? text : "");
  }

  /** @param with as in {@link Matcher#replaceAll(String)} */
  public String replaceAll(String text, String with) {
    return mayBeIn(text) ? pattern.matcher(text).replaceAll(with) : text;
  }
}
