package vn.canbang.ingestion.format;

import java.util.List;
import java.util.Set;

import vn.canbang.core.document.Block;
import vn.canbang.ingestion.encoding.OldEncoding;

/**
 * What a reader found in a file.
 *
 * @param converted old encodings that the reader converted text from, by its fonts or its bytes
 * @param cut       true if the file seems to lack its end, yet could be read up to there
 */
public record Content(List<Block> blocks, Set<OldEncoding> converted, boolean cut) {
  public Content {
    blocks = List.copyOf(blocks);
    converted = Set.copyOf(converted);
  }
}
