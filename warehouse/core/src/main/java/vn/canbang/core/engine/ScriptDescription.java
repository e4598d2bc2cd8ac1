package vn.canbang.core.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What a script promises of its result: {@code sql/NAME.yaml}. Unknown keys are refused.
 *
 * @param table    name of the script and of its result
 * @param grain    columns that name a row
 * @param promises what holds of every row, one sentence each
 * @param columns  in order
 */
public record ScriptDescription(String table, List<String> grain, List<String> promises, List<ColumnNote> columns) {
  private static final YAMLMapper YAML = YAMLMapper.builder()
      .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
      .build();

  public ScriptDescription {
    grain = List.copyOf(grain);
    promises = List.copyOf(promises);
    columns = List.copyOf(columns);
  }

  /** A column with what it means. */
  public record ColumnNote(String name, TableSchema.Type type, String meaning) {
  }

  /** @throws IllegalArgumentException if the script has no description */
  public static ScriptDescription of(String script) {
    String path = "/sql/" + script + ".yaml";
    try (InputStream in = ScriptDescription.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("No description " + path);
      }
      return YAML.readValue(in, ScriptDescription.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The result's name and columns. */
  public TableSchema schema() {
    return new TableSchema(table,
        columns.stream().map(column -> new TableSchema.Column(column.name(), column.type())).toList());
  }
}
