package vn.canbang.ingestion.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import vn.canbang.core.document.Block;
import vn.canbang.core.document.Cell;
import vn.canbang.core.document.Place;
import vn.canbang.core.text.Folding;

/**
 * Mends tables that page breaks tore apart: in text, tables of equally many columns with no words between them are one
 * unless the second has another header; a header that is repeated is dropped; a row whose first words go on in the middle of a sentence belongs to the row before.
 */
public final class TableStitcher {
  private static final int TITLE_LINES = 3;
  private static final int TITLE_LENGTH = 300;
  private static final int SENTENCE_LENGTH = 80;
  private static final Pattern ROW_NUMBER = Pattern.compile("(?:so )?s?tt\\.?");
  private static final Pattern ANNOUNCES = Pattern.compile("\\b(?:bang|bieu|duoi day|nhu sau|phu luc)\\b");

  private final List<LogicalTable> tables = new ArrayList<>();
  private final List<String> above = new ArrayList<>();
  private List<List<LogicalCell>> rows = new ArrayList<>();
  private String title = "";
  private Place place;

  private final Predicate<List<List<LogicalCell>>> hasHeader;

  private TableStitcher(Predicate<List<List<LogicalCell>>> hasHeader) {
    this.hasHeader = hasHeader;
  }

  /** @param hasHeader whether rows begin with the header of a known form: they are then a table of their own */
  public static List<LogicalTable> stitch(List<Block> blocks, Predicate<List<List<LogicalCell>>> hasHeader) {
    TableStitcher stitcher = new TableStitcher(hasHeader);
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        stitcher.paragraph(paragraph.text());
      } else if (block instanceof Block.Table table) {
        stitcher.table(table);
      }
    }
    stitcher.finish();
    return List.copyOf(stitcher.tables);
  }

  private void paragraph(String text) {
    finish();
    above.add(text);
  }

  private void table(Block.Table table) {
    List<List<LogicalCell>> next = table.rows().stream().map(TableStitcher::logical).toList();
    if (!rows.isEmpty() && rows.get(0).size() == table.columns() && isTornFrom(next)) {
      append(next);
      return;
    }
    finish();
    rows = new ArrayList<>(next);
    place = table.place();
    title = titleAbove();
    above.clear();
  }

  /** Only text, made from pages, has tables that a page tore apart; a header of its own begins another table. */
  private boolean isTornFrom(List<List<LogicalCell>> next) {
    List<LogicalCell> first = next.get(0);
    boolean fromText = first.get(0).place().line() > 0;
    return fromText && (sameText(first, rows.get(0)) || goesOn(first) || !hasHeader.test(next) && !numbersRows(first));
  }

  /** "TT | Tên mô hình | …": a header, be it of no form that is known. */
  private static boolean numbersRows(List<LogicalCell> first) {
    return ROW_NUMBER.matcher(Folding.fold(first.get(0).text())).matches();
  }

  private void append(List<List<LogicalCell>> next) {
    int first = 0;
    while (first < Math.min(next.size(), rows.size()) && sameText(next.get(first), rows.get(first))) {
      first++;
    }
    for (int i = first; i < next.size(); i++) {
      if (i == first && first == 0 && goesOn(next.get(i))) {
        rows.set(rows.size() - 1, join(rows.get(rows.size() - 1), next.get(i)));
      } else {
        rows.add(next.get(i));
      }
    }
  }

  private void finish() {
    if (!rows.isEmpty()) {
      tables.add(new LogicalTable(title, rows, place));
      rows = new ArrayList<>();
    }
  }

  private String titleAbove() {
    int from = above.size();
    while (from > Math.max(0, above.size() - TITLE_LINES) && !isProse(above.get(from - 1))) {
      from--;
    }
    List<String> lines = new ArrayList<>(above.subList(from, above.size()));
    if (from > 0 && lines.size() < TITLE_LINES) {
      announcement(above.get(from - 1)).ifPresent(sentence -> lines.add(0, sentence));
    }
    return String.join("\n", lines);
  }

  /** The last sentence of a paragraph, where it says that a table follows. */
  private static Optional<String> announcement(String prose) {
    String text = prose.strip();
    int before = text.lastIndexOf(". ", text.length() - 2);
    String last = text.substring(before < 0 ? 0 : before + 2);
    return last.length() <= TITLE_LENGTH && ANNOUNCES.matcher(Folding.fold(last)).find() ? Optional.of(last) : Optional.empty();
  }

  /** A sentence above a table speaks of more than the table: the units and years it names are not the table's. */
  private static boolean isProse(String line) {
    String text = line.strip();
    return text.length() > TITLE_LENGTH || text.length() > SENTENCE_LENGTH && (text.endsWith(".") || text.endsWith(";"));
  }

  /** Whether a row begins in the middle of a sentence: its first filled cell starts with a small letter. */
  private static boolean goesOn(List<LogicalCell> row) {
    String first = row.stream().filter(cell -> !cell.isBlank()).map(LogicalCell::text).findFirst().orElse("");
    boolean numberMissing = row.get(0).isBlank();
    return !first.isEmpty() && (Character.isLowerCase(first.charAt(0))
        || numberMissing && Character.isDigit(first.charAt(0)));
  }

  private static boolean sameText(List<LogicalCell> a, List<LogicalCell> b) {
    for (int i = 0; i < a.size(); i++) {
      if (!Folding.fold(a.get(i).text()).equals(Folding.fold(b.get(i).text()))) {
        return false;
      }
    }
    return true;
  }

  private static List<LogicalCell> join(List<LogicalCell> row, List<LogicalCell> next) {
    List<LogicalCell> joined = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      joined.add(row.get(i).continuedBy(next.get(i)));
    }
    return joined;
  }

  private static List<LogicalCell> logical(List<Cell> row) {
    return row.stream().map(LogicalCell::new).toList();
  }
}
