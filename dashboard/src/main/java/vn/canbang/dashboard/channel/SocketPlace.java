package vn.canbang.dashboard.channel;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/**
 * Where the socket of a data folder lies: in {@code DATA/channel}, a folder that only its owner may enter. A socket's
 * address has room for about a hundred bytes, so for a longer path it lies in a private folder of the system's, named by
 * the file {@code DATA/channel/elsewhere}.
 */
final class SocketPlace {
  private static final int LONGEST = 100;

  private final Path folder;

  SocketPlace(Path data) {
    this.folder = data.resolve("channel");
  }

  /** Where the server of this data folder listens, if it ever had one. Whether it still does, connecting tells. */
  Optional<UnixDomainSocketAddress> find() throws IOException {
    if (Files.isReadable(elsewhere())) {
      return Optional.of(UnixDomainSocketAddress.of(Files.readString(elsewhere()).strip()));
    }
    return Files.exists(here()) ? Optional.of(UnixDomainSocketAddress.of(here())) : Optional.empty();
  }

  /** A free address, after removing what a killed server left behind. */
  UnixDomainSocketAddress make() throws IOException {
    remove();
    Files.createDirectories(folder.getParent());
    if (!Files.isDirectory(folder)) {
      Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    if (here().toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST) {
      return UnixDomainSocketAddress.of(here());
    }
    Path socket = Files.createTempDirectory("canbang").resolve("socket");
    Files.createFile(elsewhere(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(elsewhere(), socket.toString());
    return UnixDomainSocketAddress.of(socket);
  }

  void remove() throws IOException {
    if (Files.isReadable(elsewhere())) {
      Path socket = Path.of(Files.readString(elsewhere()).strip());
      Files.deleteIfExists(socket);
      Files.deleteIfExists(socket.getParent());
      Files.delete(elsewhere());
    }
    Files.deleteIfExists(here());
  }

  private Path here() {
    return folder.resolve("socket");
  }

  private Path elsewhere() {
    return folder.resolve("elsewhere");
  }
}
