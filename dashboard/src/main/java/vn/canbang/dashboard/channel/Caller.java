package vn.canbang.dashboard.channel;

import java.io.PrintStream;
import java.nio.file.Path;

/** A far caller: what it asked and where the answer goes. Writing to one that has left throws {@link CallerGone}. */
public record Caller(Path directory, String[] arguments, PrintStream out, PrintStream err, boolean outTerminal,
    boolean errTerminal) {
}
