package vn.canbang.ingestion.number;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** What the words around numbers mean, as quantity-words.csv says. */
final class QuantityWords {

  /** How a list is used; the file says what each meaning is. */
  enum Use {
    BOUND, ONWARD, FILLER, CHANGE, THAN, EARLIER, MEASURED_AGAINST, NAME, NOT_COUNTED, BASE, PERCENT_LINK, NONE, NONE_FILLER,
    NONE_OF_SOMETHING_ELSE, NO_ANSWER_TO
  }

  private static final Map<Use, WordList> LISTS = new EnumMap<>(Use.class);

  static {
    for (Use use : Use.values()) {
      LISTS.put(use, new WordList());
    }
    for (String[] row : WordList.rows("/numbers/quantity-words.csv")) {
      LISTS.get(Use.valueOf(row[0].toUpperCase(Locale.ROOT).replace(' ', '_'))).add(row[1], row[2]);
    }
  }

  private QuantityWords() {
  }

  static WordList of(Use use) {
    return LISTS.get(use);
  }
}
