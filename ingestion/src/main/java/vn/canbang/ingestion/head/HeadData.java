package vn.canbang.ingestion.head;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the wordings that are packaged under {@code head/}; unknown keys are refused. */
final class HeadData {
  private static final YAMLMapper YAML = YAMLMapper.builder()
      .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
      .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
      .build();

  private HeadData() {
  }

  static <T> T read(String name, Class<T> type) {
    try (InputStream in = HeadData.class.getResourceAsStream("/head/" + name)) {
      if (in == null) {
        throw new IllegalStateException("No file head/" + name);
      }
      return YAML.readValue(in, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
