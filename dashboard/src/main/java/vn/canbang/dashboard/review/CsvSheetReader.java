package vn.canbang.dashboard.review;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import vn.canbang.core.text.Folding;
import vn.canbang.dashboard.review.ReviewSheet.Content;

/** Reads a sheet from CSV: with or without the mark of UTF-8, with commas or with the semicolons of Vietnamese Excel. */
final class CsvSheetReader {
  private final String text;
  private final char separator;
  private int at;

  private CsvSheetReader(String text) {
    this.text = text;
    String header = text.lines().findFirst().orElse("");
    this.separator = header.chars().filter(c -> c == ';').count() > header.chars().filter(c -> c == ',').count() ? ';' : ',';
  }

  static Content read(String file, byte[] bytes) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return SheetRows.refused(file, "sheet_not_utf8", "tệp không ở bảng mã UTF-8; trong Excel hãy lưu dạng \"CSV UTF-8\" hoặc .xlsx",
          "the file is not in UTF-8; in Excel, save as \"CSV UTF-8\" or .xlsx");
    }
    String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
    List<List<SheetRows.Value>> rows = new CsvSheetReader(Folding.compose(bare)).rows();
    return SheetRows.content(file, rows);
  }

  private List<List<SheetRows.Value>> rows() {
    List<List<SheetRows.Value>> rows = new ArrayList<>();
    while (at < text.length()) {
      rows.add(row());
    }
    return rows;
  }

  private List<SheetRows.Value> row() {
    List<SheetRows.Value> cells = new ArrayList<>();
    while (true) {
      cells.add(new SheetRows.Value(cell(), false));
      if (at >= text.length() || text.charAt(at) != separator) {
        break;
      }
      at++;
    }
    if (text.startsWith("\r\n", at)) {
      at += 2;
    } else if (at < text.length()) {
      at++;
    }
    return cells;
  }

  private String cell() {
    return at < text.length() && text.charAt(at) == '"' ? quoted() : bare();
  }

  private String bare() {
    int start = at;
    while (at < text.length() && text.charAt(at) != separator && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return text.substring(start, at);
  }

  private String quoted() {
    StringBuilder cell = new StringBuilder();
    at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c != '"') {
        cell.append(c);
      } else if (at < text.length() && text.charAt(at) == '"') {
        cell.append('"');
        at++;
      } else {
        break;
      }
    }
    return cell.append(bare()).toString();
  }
}
