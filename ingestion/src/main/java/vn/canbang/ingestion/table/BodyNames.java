package vn.canbang.ingestion.table;

import java.util.List;

import vn.canbang.ingestion.wording.Phrase;

/** Names whose words give a figure no dimension: {@code forms/body-names.yaml}. */
final class BodyNames {
  private static final List<Phrase> NAMES = FormFiles.read("body-names.yaml", Names.class).names().stream()
      .map(Phrase::new).toList();

  private BodyNames() {
  }

  /** The file. */
  record Names(List<String> names) {
  }

  /** The text with blanks where names stand. */
  static String without(String text) {
    return PhraseMask.without(text, NAMES);
  }
}
