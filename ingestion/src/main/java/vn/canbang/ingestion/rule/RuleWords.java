package vn.canbang.ingestion.rule;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;


import vn.canbang.core.text.Folding;
import vn.canbang.ingestion.wording.GuardedPattern;
import vn.canbang.ingestion.wording.ResourceYaml;

/**
 * Words that rules look for, as statisticians keep them: {@code rules/words.yaml}.
 *
 * @param increase       verbs of growth
 * @param decrease       verbs of decline
 * @param noChange       phrases that hold such a verb and say no change: "tăng cường"
 * @param steadyDecrease phrases of a decline that goes on: "ngày một giảm"
 * @param compared       phrases that hold a value against an earlier one: "so với"
 * @param ofWhich        phrases before a part of what was just said: "trong đó"
 * @param events         nouns of events that people attend
 * @param attendance     nouns of those who attend
 * @param terms          terms of elected bodies
 */
record RuleWords(List<String> increase, List<String> decrease, List<String> noChange, List<String> steadyDecrease,
    List<String> compared, List<String> ofWhich, List<String> events, List<String> attendance, List<Term> terms) {

  /**
   * Terms of a body.
   *
   * @param body  who has them, Vietnamese
   * @param bodyEn the same in English
   * @param words phrases that name the body in a text
   * @param terms "2021-2026"
   */
  record Term(String body, String bodyEn, List<String> words, List<String> terms) {
  }

  private static final RuleWords PACKAGED = ResourceYaml.read("/rules/words.yaml", RuleWords.class);

  static RuleWords packaged() {
    return PACKAGED;
  }

  /** Any of the words, as a whole word, in folded text. */
  static GuardedPattern anyOf(List<String> words) {
    return GuardedPattern.of("(?<![a-z])(?:" + alternatives(words) + ")(?![a-z])");
  }

  /** The words without accents, for use within a pattern, longer ones first. */
  static String alternatives(List<String> words) {
    return words.stream().map(Folding::fold).sorted((a, b) -> b.length() - a.length()).map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }
}
