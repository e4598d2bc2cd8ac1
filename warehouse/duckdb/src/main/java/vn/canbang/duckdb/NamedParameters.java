package vn.canbang.duckdb;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement whose {@code :name} parameters became question marks, since DuckDB's driver binds by position. Text in
 * quotes, comments and {@code ::} casts are left as they are.
 */
record NamedParameters(String sql, List<String> names) {
  private static final Pattern TOKEN =
      Pattern.compile("'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|--[^\\n]*|::|:([a-z_][a-z0-9_]*)");

  static NamedParameters in(String sql) {
    List<String> names = new ArrayList<>();
    Matcher token = TOKEN.matcher(sql);
    String positional = token.replaceAll(found -> {
      if (found.group(1) == null) {
        return Matcher.quoteReplacement(found.group());
      }
      names.add(found.group(1));
      return "?";
    });
    return new NamedParameters(positional, List.copyOf(names));
  }

  /** @throws IllegalArgumentException if a parameter is not given */
  void bind(PreparedStatement statement, Map<String, Object> values) throws SQLException {
    for (int i = 0; i < names.size(); i++) {
      if (!values.containsKey(names.get(i))) {
        throw new IllegalArgumentException("No value for parameter :" + names.get(i));
      }
      statement.setObject(i + 1, values.get(names.get(i)));
    }
  }
}
