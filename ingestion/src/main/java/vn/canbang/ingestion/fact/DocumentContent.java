package vn.canbang.ingestion.fact;

import java.util.List;

import vn.canbang.core.document.Block;
import vn.canbang.core.document.DocumentHead;

/** A document as the readers of facts get it: its file name, what its head says, its blocks in reading order. */
public record DocumentContent(String name, DocumentHead head, List<Block> blocks) {
  public DocumentContent {
    blocks = List.copyOf(blocks);
  }
}
