package vn.canbang.ingestion.format;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import vn.canbang.core.document.Block;
import vn.canbang.core.document.Cell;
import vn.canbang.core.notice.Notice;
import vn.canbang.ingestion.ReadingNotices;
import vn.canbang.ingestion.encoding.OldEncoding;
import vn.canbang.ingestion.encoding.TextRepair;

/**
 * The blocks of a file in Unicode, whatever its format and encoding, with notices of what had to be done for that.
 *
 * @param format  name of the format it was read as
 * @param blocks  to be read: wrong letters in words ("Ngƣời") are mended
 * @param printed the same blocks with the letters that the file has, as quotes are held against it
 */
public record ReadFile(String format, List<Block> blocks, List<Block> printed, List<Notice> notices) {
  private static final int ENOUGH_WORDS = 20;
  /** Real reports have 0.99 and more; with the letters of some tones lost, 0.6 to 0.7 is left of the same reports. */
  private static final double LEAST_VALID_SHARE = 0.8;

  /** Marked words below this are no Vietnamese text that lost letters, but another language or no marks at all. */
  private static final double LEAST_MARKED_SHARE = 0.05;

  public ReadFile {
    blocks = List.copyOf(blocks);
    printed = List.copyOf(printed);
    notices = List.copyOf(notices);
  }

  /** @throws UnreadableFileException with the reason, if the file is refused */
  public static ReadFile of(String name, byte[] bytes) {
    DocumentReader reader = Formats.readerOf(name, bytes);
    Content content = reader.read(bytes);
    TextRepair.Outcome repaired = TextRepair.repair(texts(content.blocks()));
    if (repaired.words() >= ENOUGH_WORDS && repaired.marked() >= LEAST_MARKED_SHARE * repaired.words()
        && repaired.validShare() < LEAST_VALID_SHARE) {
      throw new UnreadableFileException(ReadingNotices.LETTERS_LOST, Math.round(100 * repaired.validShare()),
          repaired.words());
    }
    Set<OldEncoding> converted = EnumSet.noneOf(OldEncoding.class);
    converted.addAll(content.converted());
    converted.addAll(repaired.converted());
    List<Notice> notices = new ArrayList<>();
    if (!converted.isEmpty()) {
      notices.add(ReadingNotices.ENCODING_CONVERTED.in(name, null,
          converted.stream().map(OldEncoding::title).collect(Collectors.joining(", "))));
    }
    if (repaired.mended() > 0) {
      notices.add(ReadingNotices.LETTERS_MENDED.in(name, null, repaired.mended()));
    }
    if (content.cut()) {
      notices.add(ReadingNotices.END_MISSING.in(name, null));
    }
    List<Block> blocks = replace(content.blocks(), repaired.texts());
    return new ReadFile(reader.format(), blocks,
        repaired.mended() == 0 ? blocks : replace(content.blocks(), repaired.printed()), notices);
  }

  private static List<String> texts(List<Block> blocks) {
    List<String> texts = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        texts.add(paragraph.text());
      } else {
        ((Block.Table) block).rows().forEach(row -> row.forEach(cell -> texts.add(cell.text())));
      }
    }
    return texts;
  }

  private static List<Block> replace(List<Block> blocks, List<String> texts) {
    Iterator<String> text = texts.iterator();
    List<Block> replaced = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        replaced.add(new Block.Paragraph(text.next(), paragraph.place()));
      } else {
        replaced.add(new Block.Table(((Block.Table) block).rows().stream()
            .map(row -> row.stream().map(cell -> new Cell(text.next(), cell.place())).toList()).toList(),
            block.place()));
      }
    }
    return replaced;
  }
}
