package vn.canbang.ingestion.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

class RequiredWordsTest {

  @Test
  void theLongestRunIsRequired() {
    assertThat(words("\\bnhiem ky\\s*(\\d{4})")).containsExactly("nhiem ky");
    assertThat(words("\\b(?:hang|moi) nam\\b")).containsExactly(" nam", "hang|moi");
    assertThat(words("nam \\(so\\)")).containsExactly("nam (so)");
  }

  @Test
  void oneOfTheAlternativesIsRequired() {
    assertThat(words("cung ky|nam truoc")).containsExactly("cung ky|nam truoc");
    assertThat(words("\\d+ (?:vu|cap(?: hon)?)\\b")).containsExactly("vu|cap", " ");
    assertThat(words("(?:" + Pattern.quote("số (vụ)") + "|x+y)")).containsExactly("số (vụ)|x");
  }

  @Test
  void whatIsOptionalIsNotRequired() {
    assertThat(words("\\bquy ?(i|iv)(?:[ /,]+(?:nam )?\\d)?")).containsExactly("quy", "i|iv");
    assertThat(words("ab*")).containsExactly("a");
    assertThat(words("(?:mot|hai)?\\s*")).isEmpty();
    assertThat(words("a{0,2}")).isEmpty();
  }

  @Test
  void whatIsNotLookedAtRequiresNothing() {
    assertThat(words("\\bnam\\b(?! truoc)")).containsExactly("nam");
    assertThat(words("(?<=so )\\d+")).isEmpty();
    assertThat(words("cung ky|\\d+")).isEmpty();
    assertThat(words("(?iU)ước")).isEmpty();
    assertThat(words("[a-z[0-9]]\\p{Lu}(?s).nam")).containsExactly("nam");
  }

  /** Groups in a row, each with its words joined by a stroke. */
  private static List<String> words(String regex) {
    return RequiredWords.of(regex).allOf().stream().map(any -> String.join("|", any.words())).toList();
  }

  /** Expressions made up together with a text that they match. */
  @Test
  void whatMatchesHoldsWhatIsRequired() {
    Random random = new Random(11);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder regex = new StringBuilder();
      StringBuilder text = new StringBuilder();
      makeUp(random, 3, regex, text);
      assertThat(Pattern.compile(regex.toString()).matcher(text).find()).as("%s in %s", regex, text).isTrue();
      assertThat(RequiredWords.of(regex.toString()).areIn(text.toString())).as("%s in %s", regex, text).isTrue();
      assertThat(places(GuardedPattern.of(regex.toString()).matcher("- " + text)::find)).as("%s in %s", regex, text)
          .isEqualTo(places(Pattern.compile(regex.toString()).matcher("- " + text)::find));
    }
  }

  private static int places(BooleanSupplier find) {
    int places = 0;
    while (find.getAsBoolean()) {
      places++;
    }
    return places;
  }

  private static void makeUp(Random random, int depth, StringBuilder regex, StringBuilder text) {
    for (int part = 1 + random.nextInt(3); part > 0; part--) {
      switch (depth == 0 ? random.nextInt(4) : random.nextInt(6)) {
        case 0 -> both(random, "" + (char) ('a' + random.nextInt(26)), regex, text);
        case 1 -> both(random, "nam ", regex, text);
        case 2 -> {
          regex.append("\\d{2}");
          text.append(10 + random.nextInt(90));
        }
        case 3 -> {
          regex.append("[a-z\\]]").append(random.nextBoolean() ? "+?" : "?");
          text.append('q');
        }
        case 4 -> {
          StringBuilder other = new StringBuilder();
          makeUp(random, depth - 1, other, new StringBuilder());
          regex.append("(?:");
          if (random.nextBoolean()) {
            makeUp(random, depth - 1, regex, text);
            regex.append('|').append(other);
          } else {
            regex.append(other).append('|');
            makeUp(random, depth - 1, regex, text);
          }
          regex.append(')');
        }
        default -> {
          regex.append(random.nextBoolean() ? "(?:" : "(");
          boolean there = random.nextBoolean();
          makeUp(random, depth - 1, regex, there ? text : new StringBuilder());
          regex.append(there ? random.nextBoolean() ? ")+" : ")" : ")?");
        }
      }
    }
  }

  private static void both(Random random, String plain, StringBuilder regex, StringBuilder text) {
    boolean there = random.nextInt(4) > 0;
    regex.append(there && random.nextBoolean() ? Pattern.quote(plain) : plain).append(there ? "" : "*");
    text.append(there ? plain : plain.substring(0, plain.length() - 1));
  }
}
