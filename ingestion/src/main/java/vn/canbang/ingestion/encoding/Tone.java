package vn.canbang.ingestion.encoding;

import java.text.Normalizer;

/** The tone of a letter in composed form, taken apart from what else it bears: ắ is ă with a sharp tone. */
final class Tone {
  /** Combining marks of the tones: huyền, hỏi, ngã, sắc, nặng. */
  private static final String MARKS = "\u0300\u0309\u0303\u0301\u0323";
  private static final String SHARP = "\u0301\u0323";

  private Tone() {
  }

  /** The combining mark of a letter's tone, 0 without one. */
  static char of(char letter) {
    if (letter < 128) {
      return 0;
    }
    String parts = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
    for (int i = 1; i < parts.length(); i++) {
      if (MARKS.indexOf(parts.charAt(i)) >= 0) {
        return parts.charAt(i);
      }
    }
    return 0;
  }

  static char without(char letter) {
    char tone = of(letter);
    if (tone == 0) {
      return letter;
    }
    String parts = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
    return Normalizer.normalize(parts.replace(String.valueOf(tone), ""), Normalizer.Form.NFC).charAt(0);
  }

  /** True for sắc and nặng, the tones of syllables that end in a stop. */
  static boolean isSharp(char tone) {
    return tone != 0 && SHARP.indexOf(tone) >= 0;
  }
}
