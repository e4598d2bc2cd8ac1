package vn.canbang.ingestion.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;

import vn.canbang.ingestion.ReadingNotices;

/** Documents in Rich Text Format (.rtf). */
public final class RtfReader implements DocumentReader {

  @Override
  public String format() {
    return "rtf";
  }

  /** The library answers groups that do not match with whatever its parsing runs into. */
  @Override
  public Content read(byte[] bytes) {
    BlockList blocks = new BlockList();
    RtfBlocks listener = new RtfBlocks(blocks);
    try {
      new StandardRtfParser().parse(new RtfStreamSource(new ByteArrayInputStream(bytes)), listener);
    } catch (UnreadableFileException refused) {
      throw refused;
    } catch (IOException | RuntimeException damaged) {
      throw new UnreadableFileException(ReadingNotices.FILE_DAMAGED, damaged.getMessage());
    }
    if (!listener.isComplete()) {
      throw new UnreadableFileException(ReadingNotices.FILE_DAMAGED, "}");
    }
    return blocks.content();
  }
}
