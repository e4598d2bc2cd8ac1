package vn.canbang.ingestion.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The forms that are known: every file that {@code forms/index.txt} names. */
public final class FormRegister {
  private static final YAMLMapper YAML = YAMLMapper.builder()
      .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
      .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
      .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
      .build();

  private final List<FormMatcher> matchers;

  private FormRegister(List<DocumentForm> forms) {
    this.matchers = forms.stream().map(FormMatcher::new).toList();
  }

  public static FormRegister packaged() {
    return new FormRegister(resource("index.txt").lines().filter(name -> !name.isBlank())
        .map(name -> YAML.readValue(resource(name.strip()), DocumentForm.class)).toList());
  }

  /** The form that most columns of this header fit. */
  public Optional<FormMatcher.Match> find(List<String> header) {
    return matchers.stream().flatMap(matcher -> matcher.match(header).stream())
        .reduce((a, b) -> b.score() > a.score() ? b : a);
  }

  private static String resource(String name) {
    try (InputStream in = FormRegister.class.getResourceAsStream("/forms/" + name)) {
      if (in == null) {
        throw new IllegalStateException("No form file forms/" + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
