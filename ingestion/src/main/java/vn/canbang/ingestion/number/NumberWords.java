package vn.canbang.ingestion.number;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * Numbers in words, with their accents, up to 999 999: "hai", "mười hai", "một trăm linh năm", "một nghìn
 * hai trăm".
 * "năm" alone is a year, not five, unless the caller knows better.
 */
final class NumberWords {
  private static final Map<String, Integer> ONES = Map.ofEntries(Map.entry("một", 1), Map.entry("hai", 2),
      Map.entry("ba", 3), Map.entry("bốn", 4), Map.entry("sáu", 6), Map.entry("bảy", 7), Map.entry("bẩy", 7),
      Map.entry("tám", 8), Map.entry("chín", 9), Map.entry("năm", 5));
  private static final Map<String, Integer> BEHIND_TENS = Map.of("mốt", 1, "tư", 4, "lăm", 5, "nhăm", 5);

  /** A number in words, to behind its last token. */
  record Word(int to, int value) {
    BigDecimal number() {
      return BigDecimal.valueOf(value);
    }
  }

  private NumberWords() {
  }

  /** The number that begins there; "năm" alone is found too, as {@link #isLoneFive} tells. */
  static Optional<Word> at(Tokens tokens, int index) {
    Optional<Word> first = belowThousand(tokens, index);
    if (first.isEmpty() || !isThousand(tokens, first.get().to()) || !isRoundRest(tokens, first.get().to() + 1)) {
      return first;
    }
    int thousands = first.get().value() * 1000;
    return belowThousand(tokens, first.get().to() + 1).map(rest -> new Word(rest.to(), thousands + rest.value()));
  }

  private static boolean isThousand(Tokens tokens, int index) {
    return tokens.is(index, "nghìn") || tokens.is(index, "ngàn");
  }

  /** "nghìn" alone is a multiplier; only where hundreds follow it is it part of the number. */
  private static boolean isRoundRest(Tokens tokens, int index) {
    return ONES.containsKey(tokens.get(index).word()) && tokens.is(index + 1, "trăm");
  }

  private static Optional<Word> belowThousand(Tokens tokens, int index) {
    Integer first = ONES.get(tokens.get(index).word());
    if (first != null && tokens.is(index + 1, "trăm")) {
      return Optional.of(behindHundreds(tokens, index + 2, first * 100));
    }
    return belowHundred(tokens, index, first);
  }

  private static Word behindHundreds(Tokens tokens, int index, int hundreds) {
    if (tokens.is(index, "linh") || tokens.is(index, "lẻ")) {
      Integer ones = ONES.get(tokens.get(index + 1).word());
      return ones == null ? new Word(index, hundreds) : new Word(index + 2, hundreds + ones);
    }
    return belowHundred(tokens, index, ONES.get(tokens.get(index).word())).filter(rest -> rest.value() >= 10)
        .map(rest -> new Word(rest.to(), hundreds + rest.value())).orElse(new Word(index, hundreds));
  }

  /** @param first what the word there is of one to nine, null if it is none of them */
  private static Optional<Word> belowHundred(Tokens tokens, int index, Integer first) {
    if (first == null) {
      return tokens.is(index, "mười") ? Optional.of(withOnes(tokens, index + 1, 10)) : Optional.empty();
    }
    return Optional.of(tokens.is(index + 1, "mươi") ? withOnes(tokens, index + 2, first * 10) : new Word(index + 1, first));
  }

  private static Word withOnes(Tokens tokens, int index, int tens) {
    String word = tokens.get(index).word();
    Integer ones = BEHIND_TENS.getOrDefault(word, word.equals("năm") ? null : ONES.get(word));
    return ones == null ? new Word(index, tens) : new Word(index + 1, tens + ones);
  }

  /** Whether the number there is the bare word "năm", which is "year" nearly everywhere. */
  static boolean isLoneFive(Tokens tokens, int index) {
    return tokens.is(index, "năm") && at(tokens, index).map(word -> word.to() == index + 1).orElse(false);
  }
}
