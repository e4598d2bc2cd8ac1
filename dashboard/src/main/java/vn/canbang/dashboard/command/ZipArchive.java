package vn.canbang.dashboard.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import vn.canbang.core.notice.Notice;
import vn.canbang.core.notice.Severity;

/**
 * The documents inside a zip archive, named by the archive and their place in it ({@code year.zip/district/a.docx}).
 * Nothing is unpacked to disk, and sizes are counted while reading, since what an archive says of itself need not be true.
 */
final class ZipArchive implements AutoCloseable {
  private static final int MOST_ENTRIES = 10_000;
  private static final long LARGEST_WHOLE = 1L << 30;
  /** No document is packed more tightly, beyond a size that does no harm. */
  private static final long MOST_TIMES_PACKED = 100;
  private static final long HARMLESS = 1L << 20;

  private final String name;
  private final ZipFile zip;
  private final List<InputFile> files = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();
  private final AtomicLong unpacked = new AtomicLong();

  private ZipArchive(String name, ZipFile zip) {
    this.name = name;
    this.zip = zip;
    List<? extends ZipEntry> entries = zip.stream().filter(e -> !e.isDirectory())
        .sorted(Comparator.comparing(ZipEntry::getName)).toList();
    if (entries.size() > MOST_ENTRIES) {
      refuse("zip_too_many_files", name, "tệp nén có hơn 10.000 tệp nên không đọc", "the archive holds more than 10,000 files and is not read");
    } else {
      entries.forEach(this::add);
    }
  }

  /** @throws IOException if it is damaged or no zip archive */
  static ZipArchive open(Path file) throws IOException {
    String name = file.getFileName().toString();
    try {
      return new ZipArchive(name, new ZipFile(file.toFile(), StandardCharsets.UTF_8));
    } catch (ZipException oldNames) {
      // archives made by old programs name their entries in the code page of DOS
      return new ZipArchive(name, new ZipFile(file.toFile(), Charset.forName("IBM437")));
    }
  }

  List<InputFile> files() {
    return files;
  }

  List<Notice> notices() {
    return notices;
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(ZipEntry entry) {
    List<String> parts = Arrays.asList(entry.getName().replace('\\', '/').split("/"));
    String last = parts.get(parts.size() - 1);
    if (parts.contains("..") || entry.getName().startsWith("/")) {
      refuse("zip_entry_unsafe", name + ":" + entry.getName(), "tên tệp trong tệp nén trỏ ra ngoài nên không đọc",
          "a file in the archive is named to lie outside it and is not read");
    } else if (last.toLowerCase(Locale.ROOT).endsWith(".zip")) {
      refuse("zip_in_zip", name + ":" + last, "không đọc tệp nén nằm trong tệp nén; hãy giải nén trước",
          "an archive inside an archive is not read; unpack it first");
    } else if (!last.startsWith(".") && !last.startsWith("~$") && !parts.contains("__MACOSX")) {
      files.add(new InputFile(name + "/" + String.join("/", parts), () -> read(entry)));
    }
  }

  private byte[] read(ZipEntry entry) throws IOException {
    try (InputStream in = zip.getInputStream(entry)) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      byte[] part = new byte[1 << 16];
      for (int n = in.read(part); n >= 0; n = in.read(part)) {
        bytes.write(part, 0, n);
        if (bytes.size() > InputFiles.LARGEST) {
          throw new IOException("> 100 MB");
        }
        if (bytes.size() > Math.max(HARMLESS, MOST_TIMES_PACKED * entry.getCompressedSize())) {
          throw new IOException("zip > 100 : 1");
        }
        if (unpacked.addAndGet(n) > LARGEST_WHOLE) {
          throw new IOException("zip > 1 GB");
        }
      }
      return bytes.toByteArray();
    }
  }

  private void refuse(String code, String what, String vi, String en) {
    notices.add(new Notice(code, Severity.ERROR, what, null, vi, en));
  }
}
