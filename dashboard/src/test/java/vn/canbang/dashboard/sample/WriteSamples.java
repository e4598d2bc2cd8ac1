package vn.canbang.dashboard.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.canbang.dashboard.sample.document.SampleDocument;
import vn.canbang.dashboard.sample.fictional.FictionalDocuments;
import vn.canbang.dashboard.sample.fictional.FictionalDocuments.Written;
import vn.canbang.dashboard.sample.fictional.FictionalProvince;

/**
 * Writes the sample documents, the fictional expectations and the index into the folder of resources given. A file whose
 * content is already so is left alone, because decisions name documents by their hash. Done before the tests of
 * {@link SampleDocumentsTest} when {@code -Dsamples.write=true} is given.
 */
final class WriteSamples {
  private WriteSamples() {
  }

  static void into(Path samples) throws IOException {
    List<Written> written = FictionalDocuments.list(new FictionalProvince());
    for (SampleDocument document : RealDocuments.list()) {
      write(samples.resolve("real"), document);
    }
    for (Written one : written) {
      write(samples.resolve("fictional"), one.document());
    }
    Files.writeString(samples.resolve("fictional/expected.tsv"), expected(written));
    Files.writeString(samples.resolve("index.txt"), String.join("\n", index(samples)) + "\n");
  }

  static String expected(List<Written> written) {
    return Stream.concat(Stream.of(Expectation.HEADER),
        written.stream().flatMap(one -> one.expected().stream()).map(Expectation::line))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static void write(Path folder, SampleDocument document) throws IOException {
    Path file = folder.resolve(document.name());
    Files.createDirectories(folder);
    byte[] bytes = document.bytes();
    if (!Files.exists(file)
        || !Contents.of(document.name(), Files.readAllBytes(file)).equals(Contents.of(document.name(), bytes))) {
      Files.write(file, bytes);
    }
  }

  /** Paths of the documents below the folder of samples, in order. */
  static List<String> index(Path samples) throws IOException {
    List<String> paths = new ArrayList<>();
    for (String folder : List.of("real", "fictional")) {
      try (Stream<Path> files = Files.list(samples.resolve(folder))) {
        files.map(file -> folder + "/" + file.getFileName())
            .filter(path -> path.endsWith(".docx") || path.endsWith(".xlsx") || path.endsWith(".txt"))
            .sorted().forEach(paths::add);
      }
    }
    return paths;
  }
}
