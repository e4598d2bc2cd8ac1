package vn.canbang.dashboard.command.table;

import java.io.PrintStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** An array of objects, one a line. */
final class Json {
  private static final JsonMapper MAPPER = JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private Json() {
  }

  static void write(ResultTable table, PrintStream out) {
    String between = "[";
    for (List<Object> row : table.rows()) {
      out.println(between);
      out.print(MAPPER.writeValueAsString(object(table, row)));
      between = ",";
    }
    out.println(table.rows().isEmpty() ? "[]" : "\n]");
  }

  private static Map<String, Object> object(ResultTable table, List<Object> row) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < row.size(); i++) {
      Object value = row.get(i);
      object.put(table.columns().get(i).name(), value instanceof java.time.temporal.Temporal ? value.toString() : value);
    }
    return Collections.unmodifiableMap(object);
  }
}
