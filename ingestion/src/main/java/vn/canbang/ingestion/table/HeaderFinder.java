package vn.canbang.ingestion.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.canbang.core.text.Folding;
import vn.canbang.ingestion.table.TableHeader.Column;

/**
 * Finds the header of a table: one to three rows, the first of the table or below rows that are captions. A cell that is
 * merged over columns heads every column below it; a row that numbers the columns ("A", "1", "2") belongs to the header.
 */
final class HeaderFinder {
  private static final int MOST_CAPTIONS = 3;
  private static final int MOST_ROWS = 3;

  private final FormRegister forms;

  HeaderFinder(FormRegister forms) {
    this.forms = forms;
  }

  Optional<TableHeader> find(List<List<LogicalCell>> rows) {
    List<List<String>> texts = rows.stream().limit(MOST_CAPTIONS + MOST_ROWS + 1)
        .map(row -> row.stream().map(LogicalCell::text).toList()).toList();
    for (int first = 0; first <= MOST_CAPTIONS && first < texts.size(); first++) {
      for (int depth = depth(texts, first); depth > 0; depth--) {
        Optional<TableHeader> header = at(texts, first, depth);
        if (header.isPresent()) {
          return header;
        }
      }
      if (!isCaption(texts.get(first))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<TableHeader> at(List<List<String>> texts, int first, int depth) {
    List<Column> columns = columns(texts.subList(first, first + depth));
    int behind = first + depth;
    int rows = behind < texts.size() && numbersColumns(texts.get(behind)) ? depth + 1 : depth;
    return forms.find(columns.stream().map(Column::text).toList())
        .map(match -> new TableHeader(match, columns, first, rows));
  }

  /** How many rows from here on can be of one header. */
  private static int depth(List<List<String>> texts, int first) {
    int depth = 1;
    while (depth < MOST_ROWS && first + depth < texts.size()
        && goesBelow(texts.subList(first, first + depth), texts.get(first + depth))) {
      depth++;
    }
    return depth;
  }

  /** A row goes below a header where its cells stand under merged ones only, the first column's is blank or repeated. */
  private static boolean goesBelow(List<List<String>> above, List<String> row) {
    boolean any = false;
    for (int column = 0; column < row.size(); column++) {
      String text = row.get(column);
      if (text.isBlank() || repeats(above, column, text)) {
        continue;
      }
      if (column == 0 || !isUnderMerged(above, column)) {
        return false;
      }
      any = true;
    }
    return any;
  }

  private static boolean repeats(List<List<String>> above, int column, String text) {
    return above.stream().anyMatch(row -> same(row.get(column), text));
  }

  /** Whether the cell above is blank, repeated, or spans more columns than this one. */
  private static boolean isUnderMerged(List<List<String>> above, int column) {
    List<String> last = above.get(above.size() - 1);
    String text = last.get(column);
    boolean blank = text.isBlank();
    boolean spans = column + 1 < last.size() && (last.get(column + 1).isBlank() || same(last.get(column + 1), text));
    boolean repeated = column > 0 && same(last.get(column - 1), text);
    return blank || spans || repeated;
  }

  private static List<Column> columns(List<List<String>> rows) {
    List<Column> columns = new ArrayList<>();
    for (int column = 0; column < rows.get(0).size(); column++) {
      columns.add(column(rows, column));
    }
    return columns;
  }

  private static Column column(List<List<String>> rows, int column) {
    List<String> parts = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      String text = rows.get(row).get(column);
      String part = text.isBlank() && isFilledBelow(rows, row, column) ? mergedFromLeft(rows, row, column) : text;
      if (!part.isBlank() && (parts.isEmpty() || !same(parts.get(parts.size() - 1), part))) {
        parts.add(part);
      }
    }
    return parts.isEmpty() ? new Column(column, List.of(), "")
        : new Column(column, parts.subList(0, parts.size() - 1), parts.get(parts.size() - 1));
  }

  private static boolean isFilledBelow(List<List<String>> rows, int row, int column) {
    return rows.subList(row + 1, rows.size()).stream().anyMatch(below -> !below.get(column).isBlank());
  }

  /** The merged cell to the left that spans this column, within the merged cells above. */
  private static String mergedFromLeft(List<List<String>> rows, int row, int column) {
    int left = column;
    while (left > 0 && rows.get(row).get(left).isBlank() && staysInGroup(rows, row, left)) {
      left--;
    }
    return rows.get(row).get(left);
  }

  private static boolean staysInGroup(List<List<String>> rows, int row, int column) {
    return rows.subList(0, row).stream().allMatch(above -> above.get(column).isBlank());
  }

  /** A caption in a row of the table: few cells of it are filled. */
  private static boolean isCaption(List<String> row) {
    long filled = row.stream().filter(text -> !text.isBlank()).count();
    return filled <= 2 && filled * 2 <= row.size();
  }

  /** "A | B | 1 | 2 | 3=2/1": letters, then the numbers from 1 on. */
  private static boolean numbersColumns(List<String> row) {
    int expected = 1;
    for (String text : row) {
      String bare = text.replaceAll("[()\\s]", "").replaceAll("=.*", "");
      boolean letter = expected == 1 && bare.matches("\\p{Lu}");
      if (!letter && !bare.equals(String.valueOf(expected++))) {
        return false;
      }
    }
    return expected > 2;
  }

  private static boolean same(String a, String b) {
    return Folding.fold(a).equals(Folding.fold(b));
  }
}
