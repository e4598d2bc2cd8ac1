package vn.canbang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The most memory that this process ever held, as the system counts it: heap, code, threads and all. */
final class PeakMemory {
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final String PEAK = "VmHWM:";

  private PeakMemory() {
  }

  /** Bytes; null where the system does not say. */
  static Long bytes() throws IOException {
    if (!Files.isReadable(STATUS)) {
      return null;
    }
    try (Stream<String> lines = Files.lines(STATUS)) {
      return lines.filter(line -> line.startsWith(PEAK)).findFirst()
          .map(line -> 1024 * Long.parseLong(line.replaceAll("\\D", ""))).orElse(null);
    }
  }
}
