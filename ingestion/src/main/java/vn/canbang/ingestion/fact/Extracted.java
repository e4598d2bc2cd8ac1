package vn.canbang.ingestion.fact;

import java.util.ArrayList;
import java.util.List;

import vn.canbang.core.document.IssuedDocument;
import vn.canbang.core.document.UnlinkedNumber;
import vn.canbang.core.fact.Fact;
import vn.canbang.core.notice.Notice;

/** What a reader of facts found in a document, in reading order. */
public record Extracted(List<Fact> facts, List<UnlinkedNumber> unlinked, List<IssuedDocument> issued,
    List<Notice> notices) {
  public static final Extracted NOTHING = new Extracted(List.of(), List.of(), List.of());

  /** For readers that find no list of issued documents. */
  public Extracted(List<Fact> facts, List<UnlinkedNumber> unlinked, List<Notice> notices) {
    this(facts, unlinked, List.of(), notices);
  }

  public Extracted {
    facts = List.copyOf(facts);
    unlinked = List.copyOf(unlinked);
    issued = List.copyOf(issued);
    notices = List.copyOf(notices);
  }

  /** This, then that. */
  public Extracted plus(Extracted other) {
    return new Extracted(joined(facts, other.facts), joined(unlinked, other.unlinked), joined(issued, other.issued),
        joined(notices, other.notices));
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    List<T> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
