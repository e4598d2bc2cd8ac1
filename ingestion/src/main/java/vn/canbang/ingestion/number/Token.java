package vn.canbang.ingestion.number;

import java.math.BigDecimal;

/**
 * A word, a numeral or a single sign of a sentence.
 *
 * @param word  as it is compared with word lists: lower case, accents kept, tone marks where the new spelling puts them
 * @param start its first character in the sentence
 * @param end   behind its last character
 * @param value of a numeral, null for words, signs and digits that are no number ("23.5.2021")
 */
record Token(Kind kind, String word, int start, int end, BigDecimal value) {

  enum Kind { WORD, NUMERAL, SIGN }

  boolean is(String other) {
    return word.equals(other);
  }

  boolean isNumeral() {
    return kind == Kind.NUMERAL;
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  int length() {
    return end - start;
  }
}
