package vn.canbang.core.store;

import java.time.Instant;
import java.util.List;

import vn.canbang.core.document.DocumentHead;
import vn.canbang.core.document.IssuedDocument;
import vn.canbang.core.document.UnlinkedNumber;
import vn.canbang.core.notice.Notice;

/** A kept document with the state of its latest reading. */
public record StoredDocument(String sha256, String name, String format, Instant loaded, String reader,
    DocumentHead head, int facts, int waiting, int accepted, int rejected,
    List<UnlinkedNumber> unlinked, List<IssuedDocument> issued, List<Notice> notices) {
}
