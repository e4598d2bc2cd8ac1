package vn.canbang.ingestion.wording;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A wording of the catalogue. Its parts follow each other where they are parted by {@code …} (any words of one sentence
 * between), or stand in any order where they are parted by {@code +}; {@code |} parts spellings of one part:
 * {@code nữ|phụ nữ + cấp ủy|ban chấp hành đảng bộ}.
 *
 * @param anyOrder whether the parts may stand in any order
 */
record Wording(List<List<Spelling>> parts, boolean anyOrder) {
  private static final Pattern GAP = Pattern.compile("…|\\.\\.\\.");
  private static final int PER_ABBREVIATED_WORD = 3;
  private static final Pattern ANY_ORDER = Pattern.compile("\\s\\+\\s");

  Wording {
    parts = parts.stream().map(List::copyOf).toList();
  }

  /**
   * Words that follow each other.
   *
   * @param words    as {@link Words#folded}
   * @param accented of a single word, how it must be spelled; null for several: "nam" is not "năm"
   * @param letters  how many letters of a text it accounts for, an abbreviation's letter for a short word
   */
  record Spelling(List<String> words, String accented, int letters) {
    static Spelling of(String text) {
      Words words = Words.of(text);
      List<String> folded = java.util.stream.IntStream.range(0, words.count()).mapToObj(words::folded).toList();
      boolean single = folded.size() == 1 && text.strip().codePoints().allMatch(Character::isLetter);
      return new Spelling(folded, single ? words.accented(0) : null, Arrays.stream(text.split("[^\\p{L}\\p{N}]+"))
          .mapToInt(word -> isAbbreviation(word) ? PER_ABBREVIATED_WORD * word.length() : word.length()).sum());
    }

    /** "BLGĐ", "HĐND": each letter stands for a word. */
    private static boolean isAbbreviation(String word) {
      return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
    }
  }

  static Wording parse(String words) {
    boolean anyOrder = ANY_ORDER.matcher(words).find();
    List<List<Spelling>> parts = Arrays.stream((anyOrder ? ANY_ORDER : GAP).split(words))
        .map(part -> Arrays.stream(part.split("\\|")).map(Spelling::of).filter(s -> !s.words().isEmpty()).toList())
        .filter(spellings -> !spellings.isEmpty()).toList();
    return new Wording(parts, anyOrder);
  }
}
