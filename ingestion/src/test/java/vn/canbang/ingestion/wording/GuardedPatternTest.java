package vn.canbang.ingestion.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;

import org.junit.jupiter.api.Test;

class GuardedPatternTest {
  private static final GuardedPattern TERM = GuardedPattern.of("\\bnhiem ky\\s+(\\d{4})");

  @Test
  void itFindsWhatTheExpressionFinds() {
    Matcher term = TERM.matcher("dau nhiem ky 2021");
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
}
