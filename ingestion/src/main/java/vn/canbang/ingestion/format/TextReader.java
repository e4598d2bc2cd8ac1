package vn.canbang.ingestion.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import vn.canbang.core.document.Cell;
import vn.canbang.core.document.Place;
import vn.canbang.core.text.Folding;
import vn.canbang.ingestion.ReadingNotices;
import vn.canbang.ingestion.encoding.OldBytes;

/**
 * Plain text in Unicode or an old encoding: a line is a paragraph, and lines with tabs that follow one another are a table. Tags that a
 * converter left in a line ({@code <p>}, {@code <ul …>}) are dropped.
 */
public final class TextReader implements DocumentReader {
  private static final Pattern TAG = Pattern.compile("</?(?:p|ul|ol|li|i|b|u|em|strong|br|sup|sub|span)(?:\\s[^<>]*)?/?>",
      Pattern.CASE_INSENSITIVE);

  @Override
  public String format() {
    return "text";
  }

  @Override
  public Content read(byte[] bytes) {
    BlockList blocks = new BlockList();
    String[] lines = decode(bytes, blocks).split("\r\n|\n|\r", -1);
    List<List<Cell>> rows = new ArrayList<>();
    int tables = 0;
    for (int i = 0; i < lines.length; i++) {
      String composed = Folding.compose(lines[i]);
      String line = composed.indexOf('<') < 0 ? composed : TAG.matcher(composed).replaceAll(" ");
      if (line.indexOf('\t') >= 0) {
        rows.add(cells(line, i + 1, tables + 1, rows.size() + 1, blocks.next()));
        continue;
      }
      if (!rows.isEmpty()) {
        tables++;
        addTable(blocks, rows);
        rows = new ArrayList<>();
      }
      blocks.paragraph(line, Place.ofLine(i + 1, blocks.next()));
    }
    if (!rows.isEmpty()) {
      addTable(blocks, rows);
    }
    return blocks.content();
  }

  private static void addTable(BlockList blocks, List<List<Cell>> rows) {
    Place first = rows.get(0).get(0).place();
    blocks.table(rows, new Place(first.line(), 0, first.table(), 0, 0, first.block()));
  }

  private static List<Cell> cells(String line, int number, int table, int row, int block) {
    List<Cell> cells = new ArrayList<>();
    for (String text : line.split("\t", -1)) {
      cells.add(new Cell(text.strip(), new Place(number, 0, table, row, cells.size() + 1, block)));
    }
    return cells;
  }

  private static String decode(byte[] bytes, BlockList blocks) {
    return OldBytes.findUnicode(bytes).orElseGet(() -> {
      if (OldBytes.endsInsideACharacter(bytes)) {
        throw new UnreadableFileException(ReadingNotices.FILE_DAMAGED, "UTF-8");
      }
      OldBytes.Text text = OldBytes.findOldEncoding(bytes)
          .orElseThrow(() -> new UnreadableFileException(ReadingNotices.NOT_UTF8));
      blocks.convertedFrom(text.encoding());
      return text.text();
    });
  }
}
