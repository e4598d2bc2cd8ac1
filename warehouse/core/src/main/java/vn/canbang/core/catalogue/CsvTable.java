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
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** A CSV file of the catalogue with a header line, its columns asked for by name. Unknown columns are refused. */
final class CsvTable {
  private static final ObjectReader ROWS =
      CsvMapper.builder().enable(CsvReadFeature.WRAP_AS_ARRAY).build().readerFor(String[].class);

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
    try (MappingIterator<String[]> rows = ROWS.readValues(stream)) {
      return table.read(rows, required, optional, reader);
    } catch (JacksonException notCsv) {
      throw new CatalogueException(table.file, "", "không phải tệp CSV mã UTF-8", "not a CSV file in UTF-8", notCsv);
    }
  }

  private <T> List<T> read(MappingIterator<String[]> rows, List<String> required, List<String> optional,
      Function<Row, T> reader) {
    if (rows.hasNext()) {
      header(rows.next(), required, optional);
    }
    List<T> found = new ArrayList<>();
    for (int line = 2; rows.hasNext(); line++) {
      String[] cells = rows.next();
      if (cells.length > 1 || !cells[0].isBlank()) {
        found.add(reader.apply(new Row(cells, line)));
      }
    }
    return found;
  }

  private void header(String[] names, List<String> required, List<String> optional) {
    for (int i = 0; i < names.length; i++) {
      String name = names[i].strip().replace("\uFEFF", "");
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

  /** One row; an empty cell counts as absent. */
  final class Row {
    private final String[] cells;
    private final int line;

    Row(String[] cells, int line) {
      this.cells = cells;
      this.line = line;
    }

    /** The text of the cell, or null where it is empty. */
    String find(String column) {
      Integer at = columns.get(column);
      return at == null || at >= cells.length || cells[at].isEmpty() ? null : cells[at];
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
