package vn.canbang.duckdb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** The folder of a store. It holds figures on violence before they are suppressed, so that only its owner may enter. */
final class DataFolder {
  private DataFolder() {
  }

  /** Makes the folder for its owner alone where it is not there; one that is there keeps the rights it was given. */
  static void make(Path data) {
    try {
      Path folder = data.toAbsolutePath();
      if (!Files.exists(folder)) {
        Files.createDirectories(folder.getParent());
        Files.createDirectory(folder, ownerOnly(folder));
      }
      Files.createDirectories(folder.resolve("releases"));
      Files.createDirectories(folder.resolve("catalogue"));
    } catch (IOException e) {
      throw new StoreFailure("The folder " + data + " cannot be made", e);
    }
  }

  /** Nothing where the file system knows no such rights. */
  private static FileAttribute<?>[] ownerOnly(Path folder) {
    boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))}
        : new FileAttribute<?>[0];
  }
}
