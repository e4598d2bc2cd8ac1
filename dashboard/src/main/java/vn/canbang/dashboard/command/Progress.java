package vn.canbang.dashboard.command;

import java.io.PrintStream;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * A bar on long work, on {@code err} and only where a person watches: how many files are done, how many a second, and how
 * long the rest will take. What is said under way stands above it.
 */
final class Progress implements AutoCloseable {
  private static final int LONG_WORK = 5;
  private static final int WIDTH = 90;
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  private static final String ERASED_LINE = "\r\u001B[2K";

  private final Session session;
  private final ProgressBar bar;

  private Progress(Session session, ProgressBar bar) {
    this.session = session;
    this.bar = bar;
  }

  static Progress on(Session session, String task, int files) {
    if (!session.errTerminal() || files < LONG_WORK) {
      return new Progress(session, null);
    }
    DecimalFormat rate = new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(VIETNAMESE));
    return new Progress(session, new ProgressBarBuilder().setTaskName(task).setInitialMax(files).setUnit(" tệp", 1)
        .showSpeed(rate).setStyle(ProgressBarStyle.ASCII).setConsumer(new Line(session.err())).build());
  }

  /** The line of the bar, which is not drawn while another writes. */
  private static final class Line extends ConsoleProgressBarConsumer {
    private final PrintStream err;

    Line(PrintStream err) {
      super(err, WIDTH);
      this.err = err;
    }

    @Override
    public void accept(String bar) {
      synchronized (err) {
        super.accept(bar);
      }
    }
  }

  /** Does the work of one file, whose words go above the bar. */
  void step(Runnable work) {
    if (bar == null) {
      work.run();
      return;
    }
    synchronized (session.err()) {
      session.err().print(ERASED_LINE);
      session.flush();
      work.run();
      session.flush();
    }
    bar.step();
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
