package vn.canbang.ingestion.table;

import java.util.ArrayList;
import java.util.List;

import vn.canbang.ingestion.table.DocumentForm.Role;

/**
 * The header of a table of a known form.
 *
 * @param match   the form, with the role of each column
 * @param columns one for each column
 * @param first   row in which the header begins; rows before it are captions
 * @param rows    how many rows it has
 */
record TableHeader(FormMatcher.Match match, List<Column> columns, int first, int rows) {
  TableHeader {
    columns = List.copyOf(columns);
  }

  /**
   * The heading of one column: its own words and those of the merged cells above it.
   *
   * @param groups from the top; empty for a column whose heading is one cell
   */
  record Column(int index, List<String> groups, String own) {
    Column {
      groups = List.copyOf(groups);
    }

    String group() {
      return String.join(" ", groups);
    }

    String text() {
      return (group() + " " + own).strip();
    }
  }

  /** The whole heading of a column. */
  String text(int column) {
    return columns.get(column).text();
  }

  List<String> texts() {
    return columns.stream().map(Column::text).toList();
  }

  /** Columns that the form does not know, for it leaves them to the indicators. */
  List<Column> free() {
    return columns.stream().filter(column -> match.roles().get(column.index()) == null && !column.text().isBlank())
        .toList();
  }

  List<Integer> columnsOf(Role role) {
    return match.columnsOf(role);
  }

  /** The rows below the header. */
  List<List<LogicalCell>> body(LogicalTable table) {
    return table.rows().subList(first + rows, table.rows().size());
  }

  /** What stands above the header: paragraphs, and rows of the table that are captions. */
  String caption(LogicalTable table) {
    List<String> lines = new ArrayList<>();
    table.title().lines().forEach(lines::add);
    table.rows().subList(0, first).stream().flatMap(List::stream).map(LogicalCell::text).filter(text -> !text.isBlank())
        .forEach(lines::add);
    return String.join("\n", lines);
  }
}
