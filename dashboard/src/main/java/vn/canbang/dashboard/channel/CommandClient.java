package vn.canbang.dashboard.channel;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.SocketException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Optional;

/** Runs a call inside the server that holds the store, if there is one. */
public final class CommandClient {
  private static final int LARGEST_FRAME = 1 << 20;

  private CommandClient() {
  }

  /**
   * Sends the call and passes on what comes back.
   *
   * @return the exit code; empty where no server runs, also where a killed one left its socket behind
   * @throws UncheckedIOException if the server goes away under way
   */
  public static Optional<Integer> run(Path data, Path directory, String[] arguments, PrintStream out, PrintStream err,
      boolean outTerminal, boolean errTerminal) {
    try {
      Optional<SocketChannel> server = connect(data);
      if (server.isEmpty()) {
        return Optional.empty();
      }
      try (Wire wire = new Wire(server.get())) {
        new Call(directory, outTerminal, errTerminal, arguments).write(wire.out());
        return Optional.of(passOn(wire.in(), out, err));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The server went away before the command was done", e);
    }
  }

  /** True where a server answers for this data folder. */
  public static boolean isServed(Path data) {
    try {
      Optional<SocketChannel> server = connect(data);
      if (server.isPresent()) {
        server.get().close();
      }
      return server.isPresent();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<SocketChannel> connect(Path data) throws IOException {
    Optional<UnixDomainSocketAddress> address = new SocketPlace(data).find();
    if (address.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(SocketChannel.open(address.get()));
    } catch (SocketException nobodyListens) {
      return Optional.empty();
    }
  }

  private static int passOn(DataInputStream in, PrintStream out, PrintStream err) throws IOException {
    while (true) {
      byte kind = in.readByte();
      byte[] bytes = Wire.bytes(in, LARGEST_FRAME);
      if (kind == Wire.EXIT) {
        return ByteBuffer.wrap(bytes).getInt();
      }
      PrintStream stream = kind == Wire.OUT ? out : err;
      stream.write(bytes, 0, bytes.length);
      stream.flush();
    }
  }
}
