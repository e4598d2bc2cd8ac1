package vn.canbang.dashboard.page;

import vn.canbang.core.text.Folding;

/** Legal instruments in the reader's language: "Resolution 28/NQ-CP of 3 March 2021". */
public record LegalWords(Words words) {

  /** As the catalogue has it in Vietnamese, and in English where the message files do not know it. */
  public String of(String instrument) {
    return instrument == null || !words.english() ? instrument
        : words.messages().getMessage(key(instrument), null, instrument, words.locale());
  }

  /** "legal.nghi-quyet-28-nq-cp-ngay-03-3-2021". */
  static String key(String instrument) {
    return "legal." + Folding.fold(instrument).replaceAll("[^a-z0-9]+", "-");
  }
}
