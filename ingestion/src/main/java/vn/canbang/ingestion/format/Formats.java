package vn.canbang.ingestion.format;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import vn.canbang.ingestion.ReadingNotices;

/** The formats that are read. The reader is chosen by the name of a file, with which its content must agree. */
public final class Formats {
  private static final List<Format> ALL = List.of(
      new Format(List.of("txt", "text", "tsv"), Set.of(FileKind.TEXT), TextReader::new),
      new Format(List.of("docx"), Set.of(FileKind.WORD, FileKind.CUT_ZIP), WordReader::new),
      new Format(List.of("doc"), Set.of(FileKind.OLD_WORD, FileKind.OTHER_OLD_OFFICE), OldWordReader::new),
      new Format(List.of("xlsx", "xlsm"), Set.of(FileKind.EXCEL, FileKind.CUT_ZIP), ExcelReader::new),
      new Format(List.of("xls"), Set.of(FileKind.OLD_EXCEL, FileKind.OTHER_OLD_OFFICE), OldExcelReader::new),
      new Format(List.of("odt"), Set.of(FileKind.OPEN_DOCUMENT_TEXT, FileKind.CUT_ZIP), OdtReader::new),
      new Format(List.of("rtf"), Set.of(FileKind.RTF), RtfReader::new),
      new Format(List.of("html", "htm"), Set.of(FileKind.HTML, FileKind.TEXT), HtmlReader::new));

  /**
   * @param extensions in lower case, the usual one first
   * @param kinds      what a file of that name may be
   */
  private record Format(List<String> extensions, Set<FileKind> kinds, Supplier<DocumentReader> reader) {
  }

  private Formats() {
  }

  /** @throws UnreadableFileException if there is no reader for it, or name and content disagree */
  public static DocumentReader readerOf(String name, byte[] bytes) {
    if (bytes.length == 0) {
      throw new UnreadableFileException(ReadingNotices.EMPTY_FILE);
    }
    String extension = extension(name);
    Format format = ALL.stream().filter(any -> any.extensions().contains(extension)).findFirst()
        .orElseThrow(() -> new UnreadableFileException(ReadingNotices.FORMAT_UNKNOWN, list()));
    FileKind kind = FileKind.of(bytes);
    if (kind == FileKind.LOCKED_OFFICE) {
      throw new UnreadableFileException(ReadingNotices.PASSWORD_PROTECTED);
    }
    if (!format.kinds().contains(kind)) {
      throw new UnreadableFileException(ReadingNotices.FORMAT_MISMATCH, "." + extension, kind.title());
    }
    return format.reader().get();
  }

  /** The usual names of what is read: ".txt, .docx". */
  static String list() {
    return ALL.stream().map(format -> "." + format.extensions().get(0)).collect(Collectors.joining(", "));
  }

  private static String extension(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
