package vn.canbang.ingestion.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import vn.canbang.ingestion.wording.Expression.Part;

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
    return Expression.isUnderstood(regex) ? of(Expression.parse(regex)) : NONE;
  }

  boolean areIn(String text) {
    for (AnyOf group : allOf) {
      if (!group.isIn(text)) {
        return false;
      }
    }
    return true;
  }

  /** All that a sequence requires; of several one group each. */
  private static RequiredWords of(Expression expression) {
    List<RequiredWords> all = expression.alternatives().stream().map(RequiredWords::ofSequence).toList();
    if (all.size() == 1) {
      return all.get(0);
    }
    List<String> words = all.stream().flatMap(one -> one.allOf().stream().limit(1)).flatMap(any -> any.words().stream())
        .distinct().toList();
    return all.stream().anyMatch(one -> one.allOf().isEmpty()) || words.size() > MOST_WORDS ? NONE
        : ofAll(List.of(new AnyOf(words)));
  }

  private static RequiredWords ofSequence(List<Part> parts) {
    List<AnyOf> groups = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    for (Part part : parts) {
      Part once = part instanceof Part.Repeated repeated && !repeated.optional() ? repeated.part() : part;
      if (once instanceof Part.Plain plain) {
        run.append(plain.character());
      }
      if (!(part instanceof Part.Plain)) {
        endRun(run, groups);
      }
      if (once instanceof Part.Group group) {
        groups.addAll(of(group.inside()).allOf());
      }
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

  private static RequiredWords ofAll(List<AnyOf> groups) {
    return new RequiredWords(groups.stream().distinct().sorted(Comparator.comparingInt(AnyOf::shortest).reversed()
        .thenComparingInt(group -> group.words().size())).limit(MOST_GROUPS).toList());
  }
}
