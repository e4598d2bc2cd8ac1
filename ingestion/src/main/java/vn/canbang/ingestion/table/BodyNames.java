package vn.canbang.ingestion.table;

import java.util.List;
import java.util.Optional;

import vn.canbang.core.text.Folding;
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
    String rest = Folding.compose(text);
    for (Phrase name : NAMES) {
      Optional<Phrase.Span> span = name.find(Phrase.Text.of(rest));
      while (span.isPresent()) {
        rest = blanked(rest, span.get());
        span = name.find(Phrase.Text.of(rest));
      }
    }
    return rest;
  }

  /** The text with blanks in place of a span, so that places stay. */
  static String blanked(String text, Phrase.Span span) {
    return text.substring(0, span.start()) + " ".repeat(span.end() - span.start()) + text.substring(span.end());
  }
}
