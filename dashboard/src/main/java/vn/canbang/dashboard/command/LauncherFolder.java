package vn.canbang.dashboard.command;

import java.nio.file.Path;

/** Folders of the installation, which the launcher names by system properties. */
final class LauncherFolder {
  private LauncherFolder() {
  }

  /** @throws Refusal if the program was started without the launcher */
  static Path named(String property) {
    String folder = System.getProperty(property);
    if (folder == null) {
      throw Refusal.ofPlace("launcher_only", "lệnh này chạy qua tệp canbang", "this command runs through the file canbang");
    }
    return Path.of(folder);
  }
}
