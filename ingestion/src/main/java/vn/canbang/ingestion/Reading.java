package vn.canbang.ingestion;

import java.util.List;
import java.util.Optional;

import vn.canbang.core.notice.Notice;
import vn.canbang.core.store.ReadDocument;

/**
 * What became of a file: a document, or a refusal.
 *
 * @param document null where the file was refused; the reason is then a notice of severity ERROR
 */
public record Reading(ReadDocument document, List<Notice> notices) {
  public Reading {
    notices = List.copyOf(notices);
  }

  public Optional<ReadDocument> found() {
    return Optional.ofNullable(document);
  }

  public boolean refused() {
    return document == null;
  }
}
