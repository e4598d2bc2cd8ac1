package vn.canbang.dashboard.channel;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

/**
 * The bytes between caller and server. Its streams may be read and written at once, which those of
 * {@link java.nio.channels.Channels} may not before Java 19.
 */
final class Wire implements AutoCloseable {
  /** What a frame from the server holds. */
  static final byte OUT = 1;
  static final byte ERR = 2;
  static final byte EXIT = 3;

  private final SocketChannel channel;

  Wire(SocketChannel channel) {
    this.channel = channel;
  }

  DataInputStream in() {
    return new DataInputStream(new InputStream() {
      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
      }

      @Override
      public int read(byte[] bytes, int from, int length) throws IOException {
        return length == 0 ? 0 : channel.read(ByteBuffer.wrap(bytes, from, length));
      }
    });
  }

  DataOutputStream out() {
    return new DataOutputStream(new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
      }

      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(bytes, from, length);
        while (rest.hasRemaining()) {
          channel.write(rest);
        }
      }
    });
  }

  /** Sends one frame, whole. */
  synchronized void send(byte kind, byte[] bytes, int from, int length) throws IOException {
    ByteBuffer frame = ByteBuffer.allocate(5 + length).put(kind).putInt(length).put(bytes, from, length).flip();
    while (frame.hasRemaining()) {
      channel.write(frame);
    }
  }

  /** Waits until the other side is gone. */
  void awaitEnd() {
    try {
      while (channel.read(ByteBuffer.allocate(64)) >= 0) {
        continue;
      }
    } catch (IOException gone) {
      return;
    }
  }

  static byte[] bytes(DataInputStream in, int most) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > most) {
      throw new IOException("Frame of " + length + " bytes");
    }
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException();
    }
    return bytes;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
