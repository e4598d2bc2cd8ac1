package vn.canbang.dashboard.command;

import java.nio.file.Files;
import java.nio.file.Path;

/** A file that a command is asked to write. */
final class OutputFile {
  private OutputFile() {
  }

  /**
   * @param file absolute
   * @return the file itself
   * @throws Refusal if the folder it should stand in does not exist, or if it is a folder itself
   */
  static Path check(Path file) {
    Path folder = file.getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw Refusal.ofCall("folder_missing", "không có thư mục " + folder + "; hãy tạo thư mục rồi chạy lại",
          "no folder " + folder + "; make it and run the command again");
    }
    if (Files.isDirectory(file)) {
      throw Refusal.ofCall("file_is_folder", file + " là thư mục; hãy ghi cả tên tệp", file + " is a folder; name a file in it");
    }
    return file;
  }
}
