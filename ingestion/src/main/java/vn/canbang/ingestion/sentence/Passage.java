package vn.canbang.ingestion.sentence;

import java.util.List;

import vn.canbang.ingestion.fact.PiecedText;

/**
 * A paragraph with what stands above it.
 *
 * @param text    the paragraph, line and page breaks mended
 * @param above   the headings and leading lines it stands under, the nearest first
 * @param outlook whether it stands in a part of the document that speaks of what is to come
 * @param results whether it stands in a part that speaks of what was reached, be it in a plan
 */
public record Passage(PiecedText text, List<Lead> above, boolean outlook, boolean results) {
  public Passage {
    above = List.copyOf(above);
  }

  /**
   * A line above others.
   *
   * @param words   as printed
   * @param opening whether it opens what follows ("… như sau:") rather than heading a part of the document
   */
  public record Lead(String words, boolean opening) {
  }
}
