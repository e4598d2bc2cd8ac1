package vn.canbang.duckdb;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** The untouched documents: {@code documents/SHA256}. A file has its name only once all of its bytes are on disk. */
final class DocumentFiles {
  private static final String UNFINISHED = ".unfinished-";
  private final Path folder;

  DocumentFiles(Path data) {
    this.folder = data.resolve("documents");
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new StoreFailure("The folder " + folder + " cannot be made", e);
    }
  }

  void keep(String sha256, byte[] bytes) {
    Path kept = folder.resolve(sha256);
    Path unfinished = folder.resolve(UNFINISHED + sha256);
    try {
      try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.CREATE,
          StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
          channel.write(rest);
        }
        channel.force(true);
      }
      Files.move(unfinished, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new StoreFailure("The document " + sha256 + " cannot be kept", e);
    }
  }

  boolean has(String sha256) {
    return Files.isRegularFile(folder.resolve(sha256));
  }

  byte[] read(String sha256) {
    try {
      return Files.readAllBytes(folder.resolve(sha256));
    } catch (IOException e) {
      throw new StoreFailure("The document " + sha256 + " cannot be read", e);
    }
  }

  void remove(String sha256) {
    try {
      Files.deleteIfExists(folder.resolve(sha256));
    } catch (IOException e) {
      throw new StoreFailure("The document " + sha256 + " cannot be taken back", e);
    }
  }

  /** Names of whole files, in order. */
  List<String> list() {
    return names().filter(name -> !name.startsWith(".")).toList();
  }

  /** Names of files whose writing was cut off. */
  List<String> listUnfinished() {
    return names().filter(name -> name.startsWith(UNFINISHED)).toList();
  }

  private Stream<String> names() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
    } catch (IOException e) {
      throw new StoreFailure("The folder " + folder + " cannot be read", e);
    }
  }

  static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
