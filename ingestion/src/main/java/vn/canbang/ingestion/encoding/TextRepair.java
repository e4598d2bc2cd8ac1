package vn.canbang.ingestion.encoding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the texts of a document that are in an old encoding without a font that says so, and converts them. A text is
 * converted where that makes more of its words Vietnamese, and only from an encoding that the document as a whole shows.
 * Where nothing in a document is readable otherwise, texts that read either way are converted with the rest.
 */
public final class TextRepair {
  /** Words that must become Vietnamese, beyond those that cease to be, before an encoding is believed. */
  private static final int LEAST_GAIN = 3;
  /** Share of marked words in texts that need no conversion, up to which a document is in the old encoding as a whole. */
  private static final double READABLE_BY_CHANCE = 0.1;
  private static final Set<OldEncoding> EIGHT_BIT =
      EnumSet.of(OldEncoding.TCVN3, OldEncoding.VNI, OldEncoding.WINDOWS_1258);
  private static final double LEAST_SHARE_OF_VIQR = 0.3;

  private final List<String> texts;
  private final List<WordCount> counts = new ArrayList<>();
  private final Set<OldEncoding> converted = EnumSet.noneOf(OldEncoding.class);
  private int mended;

  private TextRepair(List<String> texts) {
    this.texts = new ArrayList<>(texts);
    texts.forEach(text -> counts.add(WordCount.of(text)));
  }

  /**
   * @param texts     in the order given, the same objects where nothing was changed
   * @param printed   the same, but with the wrong letters that were mended, wherever each stands in the place of one letter
   * @param converted encodings that something was converted from
   * @param mended    texts in which single wrong letters were replaced
   * @param words     words of all texts, abbreviations aside
   * @param marked    Vietnamese syllables among them with a mark of a vowel or of a tone
   * @param validShare share of them that are Vietnamese syllables, 0 to 1
   */
  public record Outcome(List<String> texts, List<String> printed, Set<OldEncoding> converted, int mended, int words, int marked,
      double validShare) {
  }

  /** @param texts paragraphs and cells of one document in composed form */
  public static Outcome repair(List<String> texts) {
    TextRepair repair = new TextRepair(texts);
    repair.convertEightBit();
    repair.convertViqr();
    List<String> printed = new ArrayList<>(repair.texts);
    repair.mendLetters();
    for (int i = 0; i < printed.size(); i++) {
      String mended = repair.texts.get(i);
      printed.set(i, printed.get(i).length() == mended.length() ? printed.get(i) : mended);
    }
    WordCount all = repair.total();
    return new Outcome(repair.texts, printed, repair.converted, repair.mended, all.words(), all.marked(),
        all.validShare());
  }

  private void convertEightBit() {
    Map<OldEncoding, Integer> gains = new EnumMap<>(OldEncoding.class);
    for (int i = 0; i < texts.size(); i++) {
      if (isDoubtful(i)) {
        for (OldEncoding encoding : EIGHT_BIT) {
          gains.merge(encoding, Math.max(0, gain(i, encoding)), Integer::sum);
        }
      }
    }
    gains.values().removeIf(gain -> gain < LEAST_GAIN);
    if (gains.isEmpty()) {
      return;
    }
    OldEncoding main = gains.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    boolean throughout = isWrittenThroughout(gains.keySet());
    for (int i = 0; i < texts.size(); i++) {
      OldEncoding best = main;
      for (OldEncoding encoding : gains.keySet()) {
        best = gain(i, encoding) > gain(i, best) ? encoding : best;
      }
      if (gain(i, best) > 0 || (throughout && gain(i, best) == 0)) {
        convert(i, best);
      }
    }
  }

  private boolean isDoubtful(int index) {
    return counts.get(index).invalid() > 0 && !WordCount.isAscii(texts.get(index));
  }

  private int gain(int index, OldEncoding encoding) {
    String text = texts.get(index);
    return WordCount.isAscii(text) ? 0 : WordCount.of(encoding.decode(text)).score() - counts.get(index).score();
  }

  private boolean isWrittenThroughout(Set<OldEncoding> present) {
    int marked = 0;
    int readable = 0;
    for (int i = 0; i < texts.size(); i++) {
      int index = i;
      boolean gains = present.stream().anyMatch(encoding -> gain(index, encoding) > 0);
      int words = counts.get(i).marked() + (gains ? counts.get(i).invalid() : 0);
      marked += words;
      readable += gains ? 0 : words;
    }
    return readable <= READABLE_BY_CHANCE * marked;
  }

  private void convert(int index, OldEncoding encoding) {
    String decoded = encoding.decode(texts.get(index));
    if (!decoded.equals(texts.get(index))) {
      converted.add(encoding);
      replace(index, decoded);
    }
  }

  private void convertViqr() {
    WordCount before = total();
    if (before.marked() > 0 || before.words() == 0 || texts.stream().noneMatch(Viqr::isLikely)) {
      return;
    }
    WordCount after = texts.stream().map(text -> WordCount.of(Viqr.decode(text))).reduce(WordCount.NONE,
        WordCount::plus);
    if (after.score() - before.score() >= LEAST_GAIN && after.validShare() > before.validShare()
        && after.marked() >= LEAST_SHARE_OF_VIQR * after.words()) {
      converted.add(OldEncoding.VIQR);
      for (int i = 0; i < texts.size(); i++) {
        replace(i, Viqr.decode(texts.get(i)));
      }
    }
  }

  private void mendLetters() {
    for (int i = 0; i < texts.size(); i++) {
      String text = counts.get(i).invalid() == 0 ? texts.get(i) : LetterRepair.mend(texts.get(i));
      if (!text.equals(texts.get(i))) {
        mended++;
        replace(i, text);
      }
    }
  }

  private void replace(int index, String text) {
    texts.set(index, text);
    counts.set(index, WordCount.of(text));
  }

  private WordCount total() {
    return counts.stream().reduce(WordCount.NONE, WordCount::plus);
  }
}
