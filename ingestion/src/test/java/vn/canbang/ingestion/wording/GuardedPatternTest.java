package vn.canbang.ingestion.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GuardedPatternTest {
  private static final GuardedPattern TERM = GuardedPattern.of("\\bnhiem ky\\s+(\\d{4})");

  @Test
  void itFindsWhatTheExpressionFinds() {
    GuardedPattern.Found term = TERM.matcher("dau nhiem ky 2021");
    assertThat(term.find()).isTrue();
    assertThat(term.group(1)).isEqualTo("2021");
    assertThat(TERM.isIn("nhiem ky 2021")).isTrue();
  }

  @Test
  void aTextWithoutItsWordsIsNotTried() {
    assertThat(TERM.mayBeIn("nam 2021")).isFalse();
    assertThat(TERM.isIn("nam 2021")).isFalse();
    assertThat(TERM.matcher("nam 2021").find()).isFalse();
  }

  @Test
  void theWordsAloneAreNotAMatch() {
    assertThat(TERM.mayBeIn("trong nhiem ky nay")).isTrue();
    assertThat(TERM.isIn("trong nhiem ky nay")).isFalse();
  }

  /** Empty matches, places that a look behind needs, alternatives, ends of words: all as the expression alone finds them. */
  @ParameterizedTest
  @MethodSource("expressions")
  void everyMatchIsFound(String regex) {
    for (String text : TEXTS) {
      List<String> found = new ArrayList<>();
      GuardedPattern.Found guarded = GuardedPattern.of(regex).matcher(text);
      while (guarded.find()) {
        found.add(guarded.start() + "-" + guarded.end() + guarded.group());
      }
      Matcher alone = Pattern.compile(regex).matcher(text);
      assertThat(found).as("%s in %s", regex, text)
          .isEqualTo(alone.results().map(m -> m.start() + "-" + m.end() + m.group()).toList());
      assertThat(GuardedPattern.of(regex).isIn(text)).isEqualTo(!found.isEmpty());
    }
  }

  private static final List<String> TEXTS = List.of("", "nam 2021, nam 2022", "cung ky nam truoc 2021-2022 tang 3 vu",
      "x-nam 2021 (2022) 2023; den 2024", "tinh: nam_2021 2nam 20211", "ước đạt 5 vụ năm nay", "nam nam nam2020");

  static Stream<String> expressions() {
    return Stream.of("\\bnam (\\d{4})", "(?:cung ky )?nam", "(?<=nam )\\d{4}", "(?<!x-)nam", "\\(?\\d{4}\\)?", "\\d*", "nam|\\d{4}\\b",
        "\\b(?:den|nam)?\\s*\\d{4}", "^nam", "\\d{4}$", "[^a-z ]+", "[\\d(]\\d{3,4}", "\\p{L}+", "ước|vụ", "\\b(?:tang |\\()\\d",
        "(?i)NAM", "\\s+$", "[a-m&&[^c-e]]\\w", ".am", "(?:\\bnam|\\b2)\\d?",
        "(a?)\\1", "(?si)NAM", "\\x6eam", "(?<n>n)am\\k<n>?", "[]n]am", "[^]x]am", "[a-\\u1ef9]am", "[\\Q2]\\E]0", "\\pLam");
  }
}
