package vn.canbang.dashboard.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;
import tools.jackson.databind.json.JsonMapper;

import vn.canbang.dashboard.sample.document.SampleDocument;
import vn.canbang.dashboard.sample.fictional.GeneratedReports;

/** One measurement of the reader in a process of its own, which has Tika and not much memory. */
final class BenchRead {
  private static final String MAIN = "vn.canbang.bench.ReadMain";
  private static final int WARM_UP = 2;
  /** The heap that both readers get; what the process takes in all is measured. */
  private static final List<String> OPTIONS = List.of("-Xmx512m", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8",
      "-Dlog4j2.level=OFF", "-Dslf4j.internal.verbosity=ERROR");

  private final Path jars;
  private final ChildRun child;

  /**
   * @param jars  folder with the measuring program, as the launcher names it
   * @param child where it runs
   */
  BenchRead(Path jars, ChildRun child) {
    this.jars = jars;
    this.child = child;
  }

  /** @throws Refusal if this folder does not have the measuring program */
  static void refuseIfMissing(Path jars) {
    if (!Files.isDirectory(jars)) {
      throw Refusal.ofPlace("bench_missing", "gói cài đặt không kèm chương trình đo; hãy chạy trong bản mã nguồn",
          "a bundle has nothing to measure with; run this in a source checkout");
    }
  }

  /**
   * What was measured.
   *
   * @param reading   milliseconds for all documents, median
   * @param tika      the same for Tika
   * @param peakBytes of the whole process over both, or null where the system does not say
   */
  record Measured(int documents, long bytes, long facts, double reading, double tika, Long peakBytes) {
  }

  private record Printed(int documents, long bytes, long facts, List<Double> reading, List<Double> tika,
      @JsonProperty("peak_bytes") Long peakBytes) {
  }

  /** Writes the documents into the folder of the run. */
  void write(int count, Progress progress) throws IOException {
    Parts.writeSampleOverlay(child.folder());
    Files.createDirectory(documents());
    GeneratedReports reports = new GeneratedReports(Parts.catalogue(child.folder()));
    for (int i = 0; i < count; i++) {
      int number = i;
      progress.step(() -> write(reports.get(number)));
    }
  }

  private void write(SampleDocument document) {
    try {
      Files.write(documents().resolve(document.name()), document.bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path documents() {
    return child.folder().resolve("documents");
  }

  Measured measure(int rounds) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(OPTIONS);
    words.addAll(List.of("-cp", jars + "/*", MAIN, documents().toString(), child.folder().resolve("catalogue").toString(),
        "" + WARM_UP, "" + rounds));
    if (child.java(words, Map.of()) != 0) {
      throw new IllegalStateException(child.printed());
    }
    Printed printed = JsonMapper.shared().readValue(child.lastLine(), Printed.class);
    return new Measured(printed.documents(), printed.bytes(), printed.facts(), median(printed.reading()),
        median(printed.tika()), printed.peakBytes());
  }

  private static double median(List<Double> times) {
    List<Double> sorted = times.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
