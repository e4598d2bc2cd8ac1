package vn.canbang.dashboard.command;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

import vn.canbang.core.notice.Notice;

/**
 * Who called, from where: the caller's working directory, output and terminal, and the way to the store. A command that
 * runs inside a server has the far caller's session.
 *
 * @param directory   relative paths start here
 * @param out         results; UTF-8
 * @param err         notices and progress; UTF-8
 * @param outTerminal true where a person reads {@code out}
 * @param errTerminal true where a person reads {@code err}
 * @param stores      opens the store below a data folder
 * @param served      true inside a server, whose store is used whatever folder is named
 */
public record Session(Path directory, PrintStream out, PrintStream err, boolean outTerminal, boolean errTerminal,
    Function<Path, OpenStore> stores, boolean served) {

  /** The session of this process. */
  public static Session ofProcess() {
    String terminal = System.getProperty("canbang.terminal", "");
    return new Session(Path.of("").toAbsolutePath(), stream(FileDescriptor.out), stream(FileDescriptor.err),
        terminal.contains("out"), terminal.contains("err"), OpenStore::open, false);
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16), false,
        StandardCharsets.UTF_8);
  }

  public void flush() {
    out.flush();
    err.flush();
  }

  Path resolve(Path path) {
    return directory.resolve(path).normalize();
  }

  /** One line on {@code err}: {@code severity code file: vi / en}. */
  void tell(Notice notice) {
    out.flush();
    err.println(NoticeLine.of(notice));
    err.flush();
  }

  /** What is being done now, where a person watches. */
  void step(String words) {
    if (errTerminal) {
      err.println("… " + words);
      err.flush();
    }
  }

  void tell(List<Notice> notices) {
    notices.forEach(this::tell);
  }
}
