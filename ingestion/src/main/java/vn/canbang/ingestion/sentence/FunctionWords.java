package vn.canbang.ingestion.sentence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

import vn.canbang.core.text.Folding;

/** Words that may follow a figure without saying what it is of: {@code sentence/function-words.txt}. */
final class FunctionWords {
  private FunctionWords() {
  }

  /** Without accents. */
  static Set<String> packaged() {
    try (InputStream in = FunctionWords.class.getResourceAsStream("/sentence/function-words.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank()).map(Folding::fold)
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
