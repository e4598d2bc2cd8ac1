package vn.canbang.ingestion.head;

import vn.canbang.ingestion.wording.ResourceYaml;

import java.util.List;
import java.util.Map;

/**
 * How units are written in documents: {@code head/units.yaml}.
 *
 * @param types            unit types with the words and abbreviations that stand for them
 * @param spellings        other spellings of names
 * @param notNames         words behind a type word that begin no name
 * @param afterNames       capitalised words that may follow a name without being part of it
 * @param beforeOtherNames words before a name that is a person's or a street's
 */
record UnitWords(Map<String, List<String>> types, List<Spelled> spellings, List<String> notNames,
    List<String> afterNames, List<String> beforeOtherNames) {
  UnitWords {
    types = Map.copyOf(types);
    spellings = List.copyOf(spellings);
    notNames = List.copyOf(notNames);
    afterNames = List.copyOf(afterNames);
    beforeOtherNames = List.copyOf(beforeOtherNames);
  }

  /** A name of the register and how else it is written. */
  record Spelled(String name, String level, List<String> spelled) {
    Spelled {
      spelled = List.copyOf(spelled);
    }
  }

  static UnitWords packaged() {
    return ResourceYaml.read("/head/units.yaml", UnitWords.class);
  }
}
