package vn.canbang.ingestion.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a text must hold for a regular expression to be found in it, read from the expression itself: of each of some
 * groups of words, one. Looking for these is many times quicker than trying the expression at every place. Where nothing
 * can be said for sure (optional parts, classes, look-around, expressions in which case does not matter) nothing is
 * required.
 *
 * @param allOf each match holds, of each of these, one; the rarest in texts first
 */
record RequiredWords(List<AnyOf> allOf) {
  static final RequiredWords NONE = new RequiredWords(List.of());
  private static final int MOST_WORDS = 40;
  private static final int MOST_GROUPS = 3;
  private static final String OPTIONAL = "?*{";

  /** Runs of plain characters, at least one of them. */
  record AnyOf(List<String> words) {
    boolean isIn(String text) {
      for (String word : words) {
        if (text.contains(word)) {
          return true;
        }
      }
      return false;
    }

    /** The longer its shortest run, the rarer. */
    private int shortest() {
      return words.stream().mapToInt(String::length).min().orElse(0);
    }
  }

  /** @param regex in the syntax of {@link java.util.regex.Pattern}; flags are given in it, if at all */
  static RequiredWords of(String regex) {
    return regex.contains("(?i") || regex.contains("(?u") || regex.contains("(?x") ? NONE : new Parser(regex).alternatives();
  }

  boolean areIn(String text) {
    for (AnyOf group : allOf) {
      if (!group.isIn(text)) {
        return false;
      }
    }
    return true;
  }

  private static RequiredWords ofAll(List<AnyOf> groups) {
    return new RequiredWords(groups.stream().distinct().sorted(Comparator.comparingInt(AnyOf::shortest).reversed()
        .thenComparingInt(group -> group.words().size())).limit(MOST_GROUPS).toList());
  }

  /** Reads an expression from left to right. */
  private static final class Parser {
    private final String regex;
    private int at;

    Parser(String regex) {
      this.regex = regex;
    }

    /** Up to the end of the group or of the expression: all that a sequence requires, of several one group each. */
    RequiredWords alternatives() {
      List<RequiredWords> all = new ArrayList<>();
      while (true) {
        all.add(sequence());
        if (at >= regex.length() || regex.charAt(at) == ')') {
          break;
        }
        at++;
      }
      if (all.size() == 1) {
        return all.get(0);
      }
      List<String> words = all.stream().flatMap(one -> one.allOf().stream().limit(1)).flatMap(any -> any.words().stream())
          .distinct().toList();
      return all.stream().anyMatch(one -> one.allOf().isEmpty()) || words.size() > MOST_WORDS ? NONE
          : ofAll(List.of(new AnyOf(words)));
    }

    private RequiredWords sequence() {
      List<AnyOf> groups = new ArrayList<>();
      StringBuilder run = new StringBuilder();
      while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
        String plain = plain();
        if (plain != null && !isOptional()) {
          run.append(plain);
        }
        if (plain == null || isQuantified()) {
          endRun(run, groups);
        }
        if (plain == null) {
          RequiredWords inside = notPlain();
          groups.addAll(isOptional() ? List.of() : inside.allOf());
        }
        skipQuantifier();
      }
      endRun(run, groups);
      return ofAll(groups);
    }

    private static void endRun(StringBuilder run, List<AnyOf> groups) {
      if (run.length() > 0) {
        groups.add(new AnyOf(List.of(run.toString())));
        run.setLength(0);
      }
    }

    /** The characters that stand for themselves, which are then behind; null where something else stands. */
    private String plain() {
      char c = regex.charAt(at);
      if (regex.startsWith("\\Q", at)) {
        int end = regex.indexOf("\\E", at);
        String quoted = regex.substring(at + 2, end < 0 ? regex.length() : end);
        at = end < 0 ? regex.length() : end + 2;
        // a quantifier behind a quotation is of its last character alone
        return isQuantified() ? quoted.substring(0, Math.max(0, quoted.length() - 1)) : quoted;
      }
      if (c == '\\' && at + 1 < regex.length() && !Character.isLetterOrDigit(regex.charAt(at + 1))) {
        at += 2;
        return regex.substring(at - 1, at);
      }
      if ("\\[(.^$".indexOf(c) >= 0) {
        return null;
      }
      at++;
      return String.valueOf(c);
    }

    private RequiredWords notPlain() {
      char c = regex.charAt(at);
      if (c == '(') {
        return group();
      }
      if (c == '[') {
        skipClass();
      } else {
        skipEscape(c);
      }
      return NONE;
    }

    private RequiredWords group() {
      boolean looksAround = regex.startsWith("(?=", at) || regex.startsWith("(?!", at) || regex.startsWith("(?<=", at)
          || regex.startsWith("(?<!", at);
      at++;
      if (at < regex.length() && regex.charAt(at) == '?') {
        at++;
        while (":=!>)".indexOf(regex.charAt(at)) < 0) {
          at++;
        }
        if (regex.charAt(at++) == ')') {
          return NONE;
        }
      }
      RequiredWords inside = alternatives();
      at++;
      return looksAround ? NONE : inside;
    }

    private void skipClass() {
      int depth = 0;
      do {
        char c = regex.charAt(at);
        at += c == '\\' ? 1 : 0;
        depth += c == '[' ? 1 : c == ']' ? -1 : 0;
        at++;
      } while (depth > 0);
    }

    private void skipEscape(char c) {
      at++;
      if (c == '\\') {
        boolean property = "pP".indexOf(regex.charAt(at)) >= 0;
        at++;
        if (property && at < regex.length() && regex.charAt(at) == '{') {
          at = regex.indexOf('}', at) + 1;
        }
      }
    }

    private boolean isOptional() {
      return at < regex.length() && OPTIONAL.indexOf(regex.charAt(at)) >= 0;
    }

    private boolean isQuantified() {
      return isOptional() || at < regex.length() && regex.charAt(at) == '+';
    }

    private void skipQuantifier() {
      if (!isQuantified()) {
        return;
      }
      at = regex.charAt(at) == '{' ? regex.indexOf('}', at) + 1 : at + 1;
      if (at < regex.length() && "?+".indexOf(regex.charAt(at)) >= 0) {
        at++;
      }
    }
  }
}
