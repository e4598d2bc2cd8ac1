package vn.canbang.ingestion.fact;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads what was fitted and measured on the gold documents: the files below {@code confidence/}. */
final class ConfidenceFile {
  private static final YAMLMapper YAML = YAMLMapper.builder()
      .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
      .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
      .build();

  private ConfidenceFile() {
  }

  static <T> T read(String name, Class<T> type) {
    try (InputStream in = ConfidenceFile.class.getResourceAsStream("/confidence/" + name)) {
      if (in == null) {
        throw new IllegalStateException("No file confidence/" + name);
      }
      return YAML.readValue(in, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
