package vn.canbang.dashboard.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Everything that a machine with a Java runtime and no network needs, in one file. */
final class Bundle {
  private static final int PROGRAM = 0755;
  private static final int FILE = 0644;
  private static final List<String> WORDS = List.of("LICENSE", "NOTICE", "README.md");

  private final String name;
  private final Map<String, Path> files = new TreeMap<>();

  /**
   * @param name     the folder that it unpacks to
   * @param launcher folder of the launcher and of the words around it
   * @param runtime  folder with {@code lib} and the licences of others
   */
  Bundle(String name, Path launcher, Path runtime) throws IOException {
    this.name = name;
    files.put("canbang", launcher.resolve("canbang"));
    files.put("THIRD-PARTY.txt", runtime.resolve("THIRD-PARTY.txt"));
    for (String word : WORDS) {
      if (Files.exists(launcher.resolve(word))) {
        files.put(word, launcher.resolve(word));
      }
    }
    addAll(runtime.resolve("lib"), "lib/");
  }

  /**
   * @param spark folder with Spark
   * @throws Refusal if it is not there
   */
  void addSpark(Path spark) throws IOException {
    SparkRun.refuseIfMissing(spark);
    addAll(spark, "lib/spark/");
  }

  private void addAll(Path folder, String place) throws IOException {
    try (Stream<Path> content = Files.list(folder)) {
      content.filter(Files::isRegularFile).forEach(file -> files.put(place + file.getFileName(), file));
    }
  }

  void writeZip(Path target) throws IOException {
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(target)) {
      for (String path : files.keySet()) {
        ZipArchiveEntry entry = new ZipArchiveEntry(files.get(path), name + "/" + path);
        entry.setUnixMode(mode(path));
        add(zip, entry, path);
      }
    }
  }

  void writeTar(Path target) throws IOException {
    try (OutputStream out = new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(target)));
        TarArchiveOutputStream tar = new TarArchiveOutputStream(out, "UTF-8")) {
      for (String path : files.keySet()) {
        TarArchiveEntry entry = new TarArchiveEntry(files.get(path), name + "/" + path);
        entry.setMode(mode(path));
        entry.setIds(0, 0);
        entry.setNames("", "");
        add(tar, entry, path);
      }
    }
  }

  private <E extends ArchiveEntry> void add(ArchiveOutputStream<E> archive, E entry, String path) throws IOException {
    archive.putArchiveEntry(entry);
    Files.copy(files.get(path), archive);
    archive.closeArchiveEntry();
  }

  private static int mode(String path) {
    return path.equals("canbang") ? PROGRAM : FILE;
  }
}
