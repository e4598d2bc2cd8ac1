package vn.canbang.core.store;

import java.util.List;
import java.util.Objects;

import vn.canbang.core.document.Block;
import vn.canbang.core.document.DocumentHead;
import vn.canbang.core.document.IssuedDocument;
import vn.canbang.core.document.UnlinkedNumber;
import vn.canbang.core.fact.Fact;
import vn.canbang.core.notice.Notice;

/**
 * A document as it was read, ready to be kept: the untouched bytes, what its head says, its blocks, the facts, the numbers
 * that no indicator was found for, the documents it lists as issued and the notices.
 *
 * @param name   file name
 * @param sha256 of the bytes, lower-case hexadecimal
 * @param format text, docx, xlsx
 * @param reader version of the reader and catalogue that read it
 * @param calibration version of what the confidence of its facts was measured by
 */
public record ReadDocument(String name, String sha256, byte[] bytes, String format, String reader, String calibration,
    DocumentHead head, List<Block> blocks, List<Fact> facts, List<UnlinkedNumber> unlinked, List<IssuedDocument> issued,
    List<Notice> notices) {
  public ReadDocument {
    Objects.requireNonNull(name);
    Objects.requireNonNull(sha256);
    Objects.requireNonNull(bytes);
    blocks = List.copyOf(blocks);
    facts = List.copyOf(facts);
    unlinked = List.copyOf(unlinked);
    issued = List.copyOf(issued);
    notices = List.copyOf(notices);
  }
}
