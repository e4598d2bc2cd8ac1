package vn.canbang.ingestion.format;

/**
 * Reads one format. Every reader gives the same blocks for the same content (see {@code DocumentReaderContract}): text
 * in composed form, the lower and right cells of merged ones blank, rows of one table equally long, no empty paragraph.
 */
public interface DocumentReader {

  /** Name of the format: text, docx, xlsx, doc, xls, html, rtf, odt. */
  String format();

  /** @throws UnreadableFileException with the reason, if the bytes cannot be read */
  Content read(byte[] bytes);
}
