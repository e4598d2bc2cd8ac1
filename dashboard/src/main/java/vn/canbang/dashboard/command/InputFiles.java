package vn.canbang.dashboard.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipException;

import vn.canbang.core.notice.Notice;
import vn.canbang.core.notice.Severity;

/**
 * The files that a call names, with those inside its folders and zip archives, in a fixed order. What cannot be taken is
 * a notice, and the others go on.
 */
final class InputFiles implements AutoCloseable {
  /** No report comes near; a larger file is a mistake or an attack. */
  static final long LARGEST = 100L << 20;

  private final List<InputFile> files = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();
  private final List<ZipArchive> archives = new ArrayList<>();

  /** @param paths absolute */
  InputFiles(List<Path> paths) {
    paths.forEach(this::add);
  }

  List<InputFile> list() {
    return files;
  }

  List<Notice> notices() {
    return notices;
  }

  @Override
  public void close() {
    archives.forEach(ZipArchive::close);
  }

  private void add(Path path) {
    if (Files.isDirectory(path)) {
      addFolder(path);
    } else if (!Files.exists(path)) {
      refuse("file_not_found", path, "không có tệp hoặc thư mục này; hãy kiểm tra đường dẫn", "no such file or folder; check the path");
    } else if (!Files.isReadable(path)) {
      refuse("file_unreadable", path, "không có quyền đọc tệp này", "no permission to read this file");
    } else if (name(path).toLowerCase(Locale.ROOT).endsWith(".zip")) {
      addArchive(path);
    } else {
      addFile(path);
    }
  }

  private void addFolder(Path folder) {
    List<Path> children;
    try (Stream<Path> listed = Files.list(folder)) {
      children = listed.filter(InputFiles::isMeant).sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      refuse("folder_unreadable", folder, "không đọc được thư mục này", "this folder cannot be read");
      return;
    }
    children.forEach(this::add);
  }

  /** Hidden files, the locks that Word leaves beside an open file, and links (which may lead in circles) are not meant. */
  private static boolean isMeant(Path child) {
    String name = name(child);
    return !name.startsWith(".") && !name.startsWith("~$") && !Files.isSymbolicLink(child);
  }

  private void addFile(Path file) {
    try {
      long size = Files.size(file);
      if (size > LARGEST) {
        refuse("file_too_large", file, "tệp lớn hơn 100 MB nên không đọc; hãy tách thành các tệp nhỏ hơn",
            "the file is larger than 100 MB and is not read; split it");
        return;
      }
    } catch (IOException e) {
      refuse("file_unreadable", file, "không đọc được tệp này", "this file cannot be read");
      return;
    }
    files.add(new InputFile(name(file), () -> Files.readAllBytes(file)));
  }

  private void addArchive(Path file) {
    try {
      ZipArchive archive = ZipArchive.open(file);
      archives.add(archive);
      files.addAll(archive.files());
      notices.addAll(archive.notices());
    } catch (ZipException e) {
      boolean locked = e.getMessage() != null && e.getMessage().contains("encrypted");
      refuse(locked ? "zip_locked" : "zip_unreadable", file,
          locked ? "tệp nén có mật khẩu; hãy nén lại không đặt mật khẩu" : "tệp nén hỏng hoặc không phải tệp zip",
          locked ? "the archive has a password; pack it again without one" : "the archive is damaged or is no zip file");
    } catch (IOException e) {
      refuse("zip_unreadable", file, "tệp nén hỏng hoặc không phải tệp zip", "the archive is damaged or is no zip file");
    }
  }

  private void refuse(String code, Path path, String vi, String en) {
    notices.add(new Notice(code, Severity.ERROR, name(path), null, vi, en));
  }

  private static String name(Path path) {
    return path.getFileName() == null ? path.toString() : path.getFileName().toString();
  }
}
