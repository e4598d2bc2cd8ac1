package vn.canbang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import tools.jackson.databind.json.JsonMapper;
import vn.canbang.core.catalogue.CatalogueLoader;

/**
 * Reads a folder of documents both ways, in turns, and prints one JSON object: {@code documents}, {@code bytes},
 * {@code facts} (of one round), {@code reading} and {@code tika} (milliseconds of each round), {@code peak_bytes}.
 */
public final class ReadMain {
  private static final int THREADS = 2;

  private ReadMain() {
  }

  /** @param arguments folder of the documents, folder of the catalogue's overlay, rounds to warm up, rounds to measure */
  public static void main(String[] arguments) throws Exception {
    List<Path> files = files(Path.of(arguments[0]));
    FactReading reading = new FactReading(CatalogueLoader.load(Path.of(arguments[1])));
    TikaText tika = new TikaText();
    int warmUp = Integer.parseInt(arguments[2]);
    int rounds = warmUp + Integer.parseInt(arguments[3]);
    List<Double> ours = new ArrayList<>();
    List<Double> theirs = new ArrayList<>();
    ExecutorService workers = Executors.newFixedThreadPool(THREADS);
    try {
      for (int round = 0; round < rounds; round++) {
        ours.add(Round.milliseconds(files, reading, workers));
        theirs.add(Round.milliseconds(files, tika, workers));
      }
    } finally {
      workers.shutdownNow();
    }
    Map<String, Object> measured = new LinkedHashMap<>();
    measured.put("documents", files.size());
    measured.put("bytes", bytes(files));
    measured.put("facts", reading.facts() / rounds);
    measured.put("reading", ours.subList(warmUp, rounds));
    measured.put("tika", theirs.subList(warmUp, rounds));
    measured.put("peak_bytes", PeakMemory.bytes());
    System.out.println(JsonMapper.shared().writeValueAsString(measured));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> listed = Files.list(folder)) {
      return listed.sorted().toList();
    }
  }

  private static long bytes(List<Path> files) throws IOException {
    long sum = 0;
    for (Path file : files) {
      sum += Files.size(file);
    }
    return sum;
  }
}
