package vn.canbang.ingestion.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RequiredWordsTest {
  private static final String YEAR = RequiredWords.YEAR;

  @Test
  void theLongestLiteralOutsideGroupsIsRequired() {
    assertThat(RequiredWords.of("\\bnhiem ky\\s*" + YEAR)).isEqualTo(new RequiredWords("nhiem ky", true));
    assertThat(RequiredWords.of("\\b(?:hang|moi) nam\\b")).isEqualTo(new RequiredWords(" nam", false));
  }

  @Test
  void whatIsOptionalIsNotRequired() {
    assertThat(RequiredWords.of("\\bquy ?(i|iv)(?:[ /,]+(?:nam )?" + YEAR + ")?")).isEqualTo(new RequiredWords("quy", false));
    assertThat(RequiredWords.of("nam " + YEAR + "?")).isEqualTo(new RequiredWords("nam ", false));
    assertThat(RequiredWords.of("ab*")).isEqualTo(new RequiredWords("a", false));
  }

  @Test
  void alternativesAndNegationsRequireNothing() {
    assertThat(RequiredWords.of("cung ky|nam truoc")).isEqualTo(new RequiredWords("", false));
    assertThat(RequiredWords.of("\\bnam\\b(?! " + YEAR + ")")).isEqualTo(new RequiredWords("nam", false));
  }

  @Test
  void aYearIsFourDigitsOfTwoCenturies() {
    assertThat(RequiredWords.hasYear("nam 2023")).isTrue();
    assertThat(RequiredWords.hasYear("12/1998")).isTrue();
    assertThat(RequiredWords.hasYear("209 nguoi, 1.900")).isFalse();
  }
}
