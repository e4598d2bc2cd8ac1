package vn.canbang.ingestion.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** What a file is by its content, whatever its name says, with what people call it. */
enum FileKind {
  TEXT("văn bản thuần / plain text"),
  HTML("HTML"),
  RTF("RTF"),
  WORD("Word (.docx)"),
  EXCEL("Excel (.xlsx)"),
  OPEN_DOCUMENT_TEXT("OpenDocument (.odt)"),
  OLD_WORD("Word 97-2003 (.doc)"),
  OLD_EXCEL("Excel 97-2003 (.xls)"),
  LOCKED_OFFICE("Word / Excel có mật khẩu / with a password"),
  OTHER_OLD_OFFICE("Word 97-2003 / Excel 97-2003"),
  ZIP("ZIP"),
  CUT_ZIP("ZIP"),
  PDF("PDF"),
  PNG("PNG"),
  JPEG("JPEG"),
  GIF("GIF");

  private static final int HEAD = 1_024;
  private static final byte[] ZIP_START = {'P', 'K', 3, 4};
  private static final byte[] OLE_START = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final String ZIP_END = "PK\5\6";

  private final String title;

  FileKind(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  static FileKind of(byte[] bytes) {
    if (startsWith(bytes, ZIP_START)) {
      return ofZip(new String(bytes, StandardCharsets.ISO_8859_1));
    }
    if (startsWith(bytes, OLE_START)) {
      return ofOle(new String(bytes, StandardCharsets.ISO_8859_1));
    }
    if (startsWith(bytes, new byte[] {(byte) 0x89, 'P', 'N', 'G'})) {
      return PNG;
    }
    if (startsWith(bytes, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF})) {
      return JPEG;
    }
    return ofText(new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1));
  }

  private static FileKind ofText(String head) {
    if (head.startsWith("GIF8")) {
      return GIF;
    }
    if (head.startsWith("%PDF")) {
      return PDF;
    }
    if (head.startsWith("{\\rtf")) {
      return RTF;
    }
    String start = head.toLowerCase(Locale.ROOT).replaceFirst("^(?:\u00EF\u00BB\u00BF)?\\s*(?:<\\?xml[^>]*>\\s*)?", "");
    return start.startsWith("<!doctype html") || start.startsWith("<html") ? HTML : TEXT;
  }

  /** By the part that comes first: an embedded document comes later. */
  private static FileKind ofZip(String bytes) {
    int word = position(bytes, "word/document");
    int excel = position(bytes, "xl/workbook");
    int open = position(bytes, "application/vnd.oasis.opendocument.text");
    int first = Math.min(word, Math.min(excel, open));
    if (first == Integer.MAX_VALUE) {
      return bytes.contains(ZIP_END) ? ZIP : CUT_ZIP;
    }
    return first == word ? WORD : first == excel ? EXCEL : OPEN_DOCUMENT_TEXT;
  }

  /** By the names of its streams, which are in UTF-16. */
  private static FileKind ofOle(String bytes) {
    if (bytes.contains(wide("EncryptedPackage"))) {
      return LOCKED_OFFICE;
    }
    int word = position(bytes, wide("WordDocument"));
    int excel = position(bytes, wide("Workbook"));
    return word == excel ? OTHER_OLD_OFFICE : word < excel ? OLD_WORD : OLD_EXCEL;
  }

  private static String wide(String name) {
    return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
  }

  private static int position(String bytes, String part) {
    int position = bytes.indexOf(part);
    return position < 0 ? Integer.MAX_VALUE : position;
  }

  private static boolean startsWith(byte[] bytes, byte[] start) {
    return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
  }
}
