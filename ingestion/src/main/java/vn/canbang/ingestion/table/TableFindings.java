package vn.canbang.ingestion.table;

import java.util.ArrayList;
import java.util.List;

import vn.canbang.core.document.IssuedDocument;
import vn.canbang.core.fact.Fact;
import vn.canbang.core.notice.Notice;
import vn.canbang.ingestion.fact.Extracted;

/** What the readers of the tables of one document find, in reading order. */
final class TableFindings {
  private final List<Fact> facts = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();
  private final List<IssuedDocument> issued = new ArrayList<>();
  private final UnlinkedCells unlinked = new UnlinkedCells();

  void addFacts(List<Fact> found) {
    facts.addAll(found);
  }

  void addIssued(List<IssuedDocument> found) {
    issued.addAll(found);
  }

  void addNotice(Notice notice) {
    notices.add(notice);
  }

  UnlinkedCells unlinked() {
    return unlinked;
  }

  Extracted extracted() {
    return new Extracted(facts, unlinked.numbers(), issued, notices);
  }
}
