package vn.canbang.dashboard.channel;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A call as it goes to the server: where it was made, who watches, and its words. */
record Call(Path directory, boolean outTerminal, boolean errTerminal, String[] arguments) {
  private static final int VERSION = 1;
  private static final int LONGEST_WORD = 1 << 22;
  private static final int MOST_WORDS = 1 << 20;

  void write(DataOutputStream out) throws IOException {
    out.writeInt(VERSION);
    word(out, directory.toString());
    out.writeBoolean(outTerminal);
    out.writeBoolean(errTerminal);
    out.writeInt(arguments.length);
    for (String argument : arguments) {
      word(out, argument);
    }
    out.flush();
  }

  static Call read(DataInputStream in) throws IOException {
    int version = in.readInt();
    if (version != VERSION) {
      throw new IOException("Caller speaks version " + version + " of the channel, this server " + VERSION);
    }
    Path directory = Path.of(word(in));
    boolean outTerminal = in.readBoolean();
    boolean errTerminal = in.readBoolean();
    int count = in.readInt();
    if (count < 0 || count > MOST_WORDS) {
      throw new IOException("A call of " + count + " words");
    }
    String[] arguments = new String[count];
    for (int i = 0; i < count; i++) {
      arguments[i] = word(in);
    }
    return new Call(directory, outTerminal, errTerminal, arguments);
  }

  private static void word(DataOutputStream out, String word) throws IOException {
    byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String word(DataInputStream in) throws IOException {
    return new String(Wire.bytes(in, LONGEST_WORD), StandardCharsets.UTF_8);
  }
}
