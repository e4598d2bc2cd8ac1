package vn.canbang.ingestion.wording;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A regular expression that is tried only on texts which hold the letters that no match can do without, and there only at
 * places where a match may begin: most sentences lack the words of most expressions, and that is told many times quicker
 * than by trying. It finds exactly what the expression alone finds. Safe for many threads.
 */
public final class GuardedPattern {
  private final Pattern pattern;
  private final RequiredWords required;
  private final Opening opening;
  /** Where no match can be, nothing is looked through. */
  private final Found nothing = new Found();

  private GuardedPattern(String regex) {
    this.pattern = Pattern.compile(regex);
    this.required = RequiredWords.of(regex);
    this.opening = Opening.of(regex);
  }

  /** @param regex in the syntax of {@link Pattern} */
  public static GuardedPattern of(String regex) {
    return new GuardedPattern(regex);
  }

  /** Whether the expression has to be tried. */
  boolean mayBeIn(String text) {
    return required.areIn(text);
  }

  /** Whether the expression is found in the text. */
  public boolean isIn(String text) {
    return mayBeIn(text) && new Found(text).find();
  }

  /** Whether the text is as a whole what the expression says. */
  public boolean matches(String text) {
    return mayBeIn(text) && pattern.matcher(text).matches();
  }

  /** To go through the matches with {@link Found#find()}. */
  public Found matcher(String text) {
    return mayBeIn(text) ? new Found(text) : nothing;
  }

  /** @param with as in {@link Matcher#replaceAll(String)} */
  public String replaceAll(String text, String with) {
    return mayBeIn(text) ? pattern.matcher(text).replaceAll(with) : text;
  }

  /** The matches in one text, one after another, each after {@link #find()} said that there is one. */
  public final class Found implements MatchResult {
    private final String text;
    private final Matcher matcher;
    private int from;

    private Found() {
      this.text = "";
      this.matcher = null;
    }

    private Found(String text) {
      this.text = text;
      this.matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /** The next match. */
    public boolean find() {
      if (matcher == null) {
        return false;
      }
      if (opening.isAnywhere()) {
        return matcher.find();
      }
      while (from < text.length()) {
        int at = from++;
        if (opening.mayBeAt(text, at) && matcher.region(at, text.length()).lookingAt()) {
          from = Math.max(matcher.end(), at + 1);
          return true;
        }
      }
      return false;
    }

    @Override
    public int start() {
      return matcher.start();
    }

    @Override
    public int start(int group) {
      return matcher.start(group);
    }

    /** @param group its name */
    public int start(String group) {
      return matcher.start(group);
    }

    @Override
    public int end() {
      return matcher.end();
    }

    @Override
    public int end(int group) {
      return matcher.end(group);
    }

    @Override
    public String group() {
      return matcher.group();
    }

    @Override
    public String group(int group) {
      return matcher.group(group);
    }

    /** @param group its name */
    public String group(String group) {
      return matcher.group(group);
    }

    @Override
    public int groupCount() {
      return matcher.groupCount();
    }

    /** The match as it is now, whatever is looked for afterwards. */
    public MatchResult toMatchResult() {
      return matcher.toMatchResult();
    }
  }
}
