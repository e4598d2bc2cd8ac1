package vn.canbang.ingestion.format;

import org.apache.poi.hwpf.HWPFDocument;

/** Documents of Word 97 to 2003 (.doc). */
public final class OldWordReader implements DocumentReader {

  @Override
  public String format() {
    return "doc";
  }

  @Override
  public Content read(byte[] bytes) {
    return OldOffice.read(bytes, HWPFDocument::new, OldWordReader::blocks);
  }

  private static Content blocks(HWPFDocument document) {
    BlockList blocks = new BlockList();
    new OldWordBlocks(blocks).read(document.getRange());
    return blocks.content();
  }
}
