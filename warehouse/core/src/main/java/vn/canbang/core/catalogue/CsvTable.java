package vn.canbang.core.catalogue;

import java.io.InputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.csv.CsvFactory;

/**
 * A CSV file of the catalogue with a header line, its columns asked for by name. Unknown columns are refused. Without
 * data binding, as {@link YamlFile}.
 */
final class CsvTable {
  private static final CsvFactory CSV = new CsvFactory();

  private final String file;
  private final Map<String, Integer> columns = new HashMap<>();
  private final Map<String, LocalDate> days = new HashMap<>();

  private CsvTable(String file) {
    this.file = file;
  }

  /**
   * Reads every row.
   *
   * @param required columns that must be there
   * @param optional columns that may be there
   * @throws CatalogueException with the line, for a column that is missing or unknown, or a value that cannot be read
   */
  static <T> List<T> read(CatalogueFiles files, String name, List<String> required, List<String> optional,
      Function<Row, T> reader) {
    InputStream stream = files.find(name).orElse(null);
    if (stream == null) {
      return List.of();
    }
    CsvTable table = new CsvTable(files.describe(name));
    try (JsonParser rows = CSV.createParser(ObjectReadContext.empty(), stream)) {
      return table.read(rows, required, optional, reader);
    } catch (JacksonException notCsv) {
      throw new CatalogueException(table.file, "", "không phải tệp CSV mã UTF-8", "not a CSV file in UTF-8", notCsv);
    }
  }

  private <T> List<T> read(JsonParser rows, List<String> required, List<String> optional, Function<Row, T> reader) {
    List<T> found = new ArrayList<>();
    List<String> cells = new ArrayList<>();
    for (int line = 1; nextRow(rows, cells); line++) {
      if (line == 1) {
        header(cells, required, optional);
      } else if (cells.size() > 1 || !cells.get(0).isBlank()) {
        found.add(reader.apply(new Row(cells, line)));
      }
    }
    return found;
  }

  /** Reads the cells of the next row into the list; false at the end of the file. */
  private static boolean nextRow(JsonParser rows, List<String> cells) {
    if (rows.nextToken() != JsonToken.START_ARRAY) {
      return false;
    }
    cells.clear();
    while (rows.nextToken() != JsonToken.END_ARRAY) {
      cells.add(rows.getString());
    }
    return true;
  }

  private void header(List<String> names, List<String> required, List<String> optional) {
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i).strip().replace("\uFEFF", "");
      if (!required.contains(name) && !optional.contains(name)) {
        throw new CatalogueException(file, "line 1", "cột lạ '" + name + "'; các cột được phép: " + required + optional,
            "unknown column '" + name + "'; allowed are " + required + optional);
      }
      columns.put(name, i);
    }
    for (String name : required) {
      if (!columns.containsKey(name)) {
        throw new CatalogueException(file, "line 1", "thiếu cột '" + name + "'", "column '" + name + "' is missing");
      }
    }
  }

  /** One row, to be read before the next one is; an empty cell counts as absent. */
  final class Row {
    private final List<String> cells;
    private final int line;

    Row(List<String> cells, int line) {
      this.cells = cells;
      this.line = line;
    }

    /** The text of the cell, or null where it is empty. */
    String find(String column) {
      Integer at = columns.get(column);
      return at == null || at >= cells.size() || cells.get(at).isEmpty() ? null : cells.get(at);
    }

    String get(String column) {
      String text = find(column);
      if (text == null) {
        throw fault("cột '" + column + "' để trống", "column '" + column + "' is empty", null);
      }
      return text;
    }

    LocalDate findDay(String column) {
      String text = find(column);
      return text == null ? null : days.computeIfAbsent(text, day -> parse(column, day, LocalDate::parse));
    }

    BigDecimal findNumber(String column) {
      String text = find(column);
      return text == null ? null : parse(column, text, BigDecimal::new);
    }

    /** True for {@code true}; the default where the cell is empty. */
    boolean isTrue(String column, boolean byDefault) {
      String text = find(column);
      return text == null ? byDefault : parse(column, text, Row::parseTruth);
    }

    <T> T get(String column, Function<String, T> parser) {
      return parse(column, get(column), parser);
    }

    private <T> T parse(String column, String text, Function<String, T> parser) {
      try {
        return parser.apply(text);
      } catch (IllegalArgumentException | DateTimeException unreadable) {
        throw fault("cột '" + column + "': không đọc được giá trị '" + text + "'",
            "column '" + column + "': '" + text + "' cannot be read", unreadable);
      }
    }

    private static boolean parseTruth(String text) {
      if (!text.equals("true") && !text.equals("false")) {
        throw new IllegalArgumentException(text);
      }
      return text.equals("true");
    }

    CatalogueException fault(String vi, String en, Throwable cause) {
      return new CatalogueException(file, "line " + line, vi, en, cause);
    }
  }
}
