package vn.canbang.ingestion.table;

import java.util.List;
import java.util.Optional;

import vn.canbang.core.text.Folding;
import vn.canbang.ingestion.wording.Phrase;

/** A text with blanks in place of phrases, so that places stay. */
final class PhraseMask {
  private PhraseMask() {
  }

  static String without(String text, List<Phrase> phrases) {
    String rest = Folding.compose(text);
    Phrase.Text prepared = Phrase.Text.of(rest);
    for (Phrase phrase : phrases) {
      Optional<Phrase.Span> span = phrase.find(prepared);
      while (span.isPresent()) {
        rest = blanked(rest, span.get());
        prepared = new Phrase.Text(blanked(prepared.lower(), span.get()), blanked(prepared.folded(), span.get()));
        span = phrase.find(prepared);
      }
    }
    return rest;
  }

  private static String blanked(String text, Phrase.Span span) {
    return text.substring(0, span.start()) + " ".repeat(span.end() - span.start()) + text.substring(span.end());
  }
}
