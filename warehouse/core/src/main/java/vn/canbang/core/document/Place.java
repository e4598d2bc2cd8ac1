package vn.canbang.core.document;

/**
 * Where something stands in a document, as its reader counts: from 1, 0 where it does not apply. A text file has lines;
 * a Word file has paragraphs and tables; a workbook has sheets, which count as tables.
 *
 * @param line   line of a text file
 * @param page   page, where the format knows pages
 * @param table  which table of the document
 * @param row    row of that table (in a workbook: of the sheet)
 * @param column column of that table
 * @param block  which block of the document (paragraph or table), for paragraphs of formats without lines
 * @param offset first character within the paragraph or cell, counted from 0
 */
public record Place(int line, int page, int table, int row, int column, int block, int offset) {

  public Place(int line, int page, int table, int row, int column, int block) {
    this(line, page, table, row, column, block, 0);
  }

  public static Place ofLine(int line, int block) {
    return new Place(line, 0, 0, 0, 0, block);
  }

  public static Place ofBlock(int block) {
    return new Place(0, 0, 0, 0, 0, block);
  }

  /** That many characters further on in the same paragraph or cell. */
  public Place at(int characters) {
    return new Place(line, page, table, row, column, block, offset + characters);
  }

  /** A spelling that is the same for the same place, for keys. */
  public String key() {
    String start = line + ":" + page + ":" + table + ":" + row + ":" + column + ":" + block;
    return offset == 0 ? start : start + ":" + offset;
  }
}
