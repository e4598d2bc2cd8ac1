package vn.canbang.dashboard.channel;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.ToIntFunction;

/**
 * Answers the commands of other processes of the same person, on a socket that nobody else can reach, while this process
 * holds the store.
 */
public final class CommandServer implements AutoCloseable {
  private static final int CALLER_LEFT = 130;

  private final SocketPlace place;
  private final ServerSocketChannel listener;
  private final ToIntFunction<Caller> commands;
  private final ExecutorService workers = Executors.newCachedThreadPool(CommandServer::quietThread);

  private CommandServer(SocketPlace place, ServerSocketChannel listener, ToIntFunction<Caller> commands) {
    this.place = place;
    this.listener = listener;
    this.commands = commands;
  }

  /**
   * Starts answering. The caller holds the store already, so that whatever lies at the socket's place is a dead server's.
   *
   * @param commands runs a call and gives its exit code
   */
  public static CommandServer start(Path data, ToIntFunction<Caller> commands) {
    try {
      SocketPlace place = new SocketPlace(data);
      ServerSocketChannel listener = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
      listener.bind(place.make());
      CommandServer server = new CommandServer(place, listener, commands);
      server.workers.execute(server::listen);
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      listener.close();
      place.remove();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      workers.shutdownNow();
    }
  }

  private void listen() {
    while (listener.isOpen()) {
      try {
        SocketChannel channel = listener.accept();
        workers.execute(() -> answer(channel));
      } catch (IOException | java.util.concurrent.RejectedExecutionException closed) {
        return;
      }
    }
  }

  private void answer(SocketChannel channel) {
    try (Wire wire = new Wire(channel)) {
      Call call = Call.read(wire.in());
      workers.execute(() -> closeAtEnd(wire));
      int code = run(call, wire);
      wire.send(Wire.EXIT, ByteBuffer.allocate(4).putInt(code).array(), 0, 4);
    } catch (IOException gone) {
      return; // the caller sees a cut line and says so
    }
  }

  private int run(Call call, Wire wire) {
    try (PrintStream out = stream(wire, Wire.OUT); PrintStream err = stream(wire, Wire.ERR)) {
      return commands.applyAsInt(new Caller(call.directory(), call.arguments(), out, err, call.outTerminal(), call.errTerminal()));
    } catch (CallerGone gone) {
      return CALLER_LEFT;
    }
  }

  private static void closeAtEnd(Wire wire) {
    wire.awaitEnd();
    try {
      wire.close();
    } catch (IOException e) {
      return; // it is gone either way
    }
  }

  private static PrintStream stream(Wire wire, byte kind) {
    OutputStream frames = new OutputStream() {
      @Override
      public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
      }

      @Override
      public void write(byte[] bytes, int from, int length) {
        try {
          wire.send(kind, bytes, from, length);
        } catch (IOException e) {
          throw new CallerGone(e);
        }
      }
    };
    return new PrintStream(new BufferedOutputStream(frames, 1 << 15), false, StandardCharsets.UTF_8);
  }

  private static Thread quietThread(Runnable work) {
    Thread thread = new Thread(work, "canbang-channel");
    thread.setDaemon(true);
    return thread;
  }
}
