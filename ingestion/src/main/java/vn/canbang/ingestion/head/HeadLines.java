package vn.canbang.ingestion.head;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import vn.canbang.core.document.Block;
import vn.canbang.core.document.Cell;
import vn.canbang.core.text.Folding;

/**
 * The lines at the top and at the end of a document. The tables that a word processor lays a head out with count as
 * lines, a cell or column each; marks of bold text are left out.
 */
record HeadLines(List<String> first, List<String> last) {
  private static final int FIRST = 40;
  private static final int LAST = 25;
  private static final int LAYOUT_ROWS = 4;
  private static final int LAYOUT_COLUMNS = 3;
  /** Wide gaps, save those left for a number or a day: "Số:      /BC-UBND", "ngày     tháng 6". */
  private static final Pattern COLUMNS = Pattern.compile(
      "(?<=\\S)(?<!Số ?:)(?<!Số|ngày|tháng|năm)[ \\u00A0]{3,}+(?!/|tháng|năm)|\\t|\\n");
  private static final Pattern CELL_PARTS = Pattern.compile(
      "(?=\\bSố\\s*:)|(?=\\bV/v\\b)|(?<=[Hh]ạnh phúc)|(?<=HẠNH PHÚC)");
  private static final Pattern BOLD = Pattern.compile("^[*_#\\s]+|[*_\\s]+$");

  static HeadLines of(List<Block> blocks, DocumentWords words) {
    List<String> first = new ArrayList<>();
    for (int i = 0; i < blocks.size() && first.size() < FIRST; i++) {
      lines(blocks.get(i), words).forEach(first::add);
    }
    List<String> last = blocks.subList(Math.max(0, blocks.size() - LAST), blocks.size()).stream()
        .flatMap(block -> lines(block, words)).toList();
    return new HeadLines(List.copyOf(first), last);
  }

  private static Stream<String> lines(Block block, DocumentWords words) {
    if (block instanceof Block.Paragraph paragraph) {
      return lines(paragraph.text());
    }
    Block.Table table = (Block.Table) block;
    return table.rows().size() > LAYOUT_ROWS || table.columns() > LAYOUT_COLUMNS ? Stream.empty()
        : table.rows().stream().flatMap(List::stream).map(Cell::text)
            .flatMap(text -> CELL_PARTS.splitAsStream(text)).flatMap(HeadLines::lines)
            .flatMap(line -> organisations(line, words).stream());
  }

  private static Stream<String> lines(String text) {
    Stream<String> columns = mayHaveColumns(text) ? COLUMNS.splitAsStream(text) : Stream.of(text);
    return columns.map(line -> mayBeBold(line) ? BOLD.matcher(line).replaceAll("") : line).filter(line -> !line.isBlank());
  }

  /** Most lines have no gap at all, and telling that is many times quicker than the expression. */
  private static boolean mayHaveColumns(String text) {
    int gap = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      gap = c == ' ' || c == '\u00A0' ? gap + 1 : 0;
      if (gap == 3 || c == '\t' || c == '\n') {
        return true;
      }
    }
    return false;
  }

  private static boolean mayBeBold(String line) {
    return !line.isEmpty() && (isMark(line.charAt(0)) || isMark(line.charAt(line.length() - 1)));
  }

  /** What may be cut off, and the ends of lines before which an end may be cut off. */
  private static boolean isMark(char c) {
    return c == '*' || c == '_' || c == '#' || c <= ' ' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  /** "UBND TỈNH NGHỆ AN SỞ Y TẾ", two lines of a cell run together, in its parts. */
  private static List<String> organisations(String line, DocumentWords words) {
    String folded = Folding.foldKeepingLength(line);
    List<String> parts = new ArrayList<>();
    int from = 0;
    int at = words.organisationAt(line).map(String::length).orElse(line.length());
    while (at < line.length()) {
      String rest = line.substring(at);
      boolean begins = line.charAt(at - 1) == ' ' && !isBeyondBreak(folded, from, at)
          && words.organisationAt(rest).filter(word -> word.indexOf(' ') > 0).isPresent();
      if (begins) {
        parts.add(line.substring(from, at).strip());
        from = at;
        at += words.organisationAt(rest).orElseThrow().length();
      } else {
        at++;
      }
    }
    parts.add(line.substring(from).strip());
    return parts;
  }

  /** "thuộc", "của": the organisation that follows is part of the name. */
  private static boolean isBeyondBreak(String folded, int from, int at) {
    String before = folded.substring(from, at).strip();
    return before.endsWith(" cua") || before.endsWith(" thuoc") || before.endsWith(" va") || before.endsWith("-");
  }
}
