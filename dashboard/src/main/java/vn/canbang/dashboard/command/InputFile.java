package vn.canbang.dashboard.command;

import java.io.IOException;
import java.util.List;
import java.util.function.BiFunction;

import vn.canbang.core.notice.Notice;
import vn.canbang.core.notice.Severity;
import vn.canbang.ingestion.Reading;

/** A file to be read, wherever it lies. */
record InputFile(String name, Bytes bytes) {

  /** Where the bytes come from. */
  interface Bytes {
    byte[] read() throws IOException;
  }

  /**
   * Reads it; a file that fails under way is refused like any other bad file.
   *
   * @param reader of a name and bytes
   */
  Reading read(BiFunction<String, byte[], Reading> reader) {
    byte[] content;
    try {
      content = bytes.read();
    } catch (IOException e) {
      return new Reading(null, List.of(new Notice("file_unreadable", Severity.ERROR, name, null,
          "không đọc được nội dung tệp (" + e.getMessage() + ")", "the file's content cannot be read (" + e.getMessage() + ")")));
    }
    return reader.apply(name, content);
  }
}
