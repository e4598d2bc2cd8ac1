package vn.canbang.ingestion.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

import vn.canbang.core.document.Cell;
import vn.canbang.core.document.Place;

/**
 * The blocks of a workbook, old or new, sheet by sheet. Rows that follow one another are a table from the first to the
 * last of them that has two filled cells; rows with one filled cell before and behind it are paragraphs. A cell is read
 * as it is shown (numbers the Vietnamese way, results of formulas as stored), so that what is quoted is what an officer
 * sees. Hidden sheets are left out.
 */
final class SheetBlocks {
  private final BlockList blocks = new BlockList();
  private final CellFonts fonts;
  private final DataFormatter shown = new DataFormatter(Locale.forLanguageTag("vi-VN"));

  private SheetBlocks(Workbook workbook) {
    this.fonts = new CellFonts(workbook);
    shown.setUseCachedValuesForFormulaCells(true);
  }

  static Content read(Workbook workbook) {
    SheetBlocks sheets = new SheetBlocks(workbook);
    for (int sheet = 0; sheet < workbook.getNumberOfSheets(); sheet++) {
      if (!workbook.isSheetHidden(sheet) && !workbook.isSheetVeryHidden(sheet)) {
        sheets.readSheet(workbook.getSheetAt(sheet), sheet + 1);
      }
    }
    return sheets.blocks.content();
  }

  /**
   * A row with text in it.
   *
   * @param texts by column, from 0, those that show something
   */
  private record FilledRow(int number, SortedMap<Integer, String> texts) {
  }

  private void readSheet(Sheet sheet, int number) {
    Set<String> covered = coveredByMerges(sheet);
    List<FilledRow> region = new ArrayList<>();
    for (int r = Math.max(0, sheet.getFirstRowNum()); r <= sheet.getLastRowNum() + 1; r++) {
      FilledRow row = new FilledRow(r, texts(sheet.getRow(r)));
      if (!row.texts().isEmpty()) {
        region.add(row);
      } else if (!region.isEmpty()) {
        readRegion(region, number, covered);
        region = new ArrayList<>();
      }
    }
  }

  private SortedMap<Integer, String> texts(Row row) {
    SortedMap<Integer, String> texts = new TreeMap<>();
    if (row != null) {
      for (org.apache.poi.ss.usermodel.Cell cell : row) {
        String text = text(cell);
        if (!text.isEmpty()) {
          texts.put(cell.getColumnIndex(), text);
        }
      }
    }
    return texts;
  }

  private void readRegion(List<FilledRow> region, int sheet, Set<String> covered) {
    int first = 0;
    while (first < region.size() && region.get(first).texts().size() < 2) {
      paragraph(region.get(first++), sheet);
    }
    int last = region.size() - 1;
    while (last >= first && region.get(last).texts().size() < 2) {
      last--;
    }
    if (first <= last) {
      table(region.subList(first, last + 1), sheet, covered);
    }
    for (int i = Math.max(last + 1, first); i < region.size(); i++) {
      paragraph(region.get(i), sheet);
    }
  }

  private void paragraph(FilledRow row, int sheet) {
    row.texts().forEach((column, text) -> blocks.paragraph(text,
        new Place(0, 0, sheet, row.number() + 1, column + 1, blocks.next())));
  }

  private void table(List<FilledRow> region, int sheet, Set<String> covered) {
    int left = region.stream().mapToInt(row -> row.texts().firstKey()).min().orElseThrow();
    int right = region.stream().mapToInt(row -> row.texts().lastKey()).max().orElseThrow();
    OfficeLimits.checkCells((long) region.size() * (right - left + 1));
    List<List<Cell>> rows = new ArrayList<>();
    for (FilledRow row : region) {
      List<Cell> cells = new ArrayList<>();
      for (int column = left; column <= right; column++) {
        boolean hidden = !covered.isEmpty() && covered.contains(row.number() + ":" + column);
        cells.add(new Cell(hidden ? "" : row.texts().getOrDefault(column, ""),
            new Place(0, 0, sheet, row.number() + 1, column + 1, blocks.next())));
      }
      rows.add(cells);
    }
    blocks.table(rows, new Place(0, 0, sheet, region.get(0).number() + 1, 0, blocks.next()));
  }

  /** Cells that a merged region hides, as far as the sheet is filled: a region may span a million empty rows. */
  private static Set<String> coveredByMerges(Sheet sheet) {
    Set<String> covered = new HashSet<>();
    int lastColumn = 0;
    for (Row row : sheet) {
      lastColumn = Math.max(lastColumn, row.getLastCellNum());
    }
    for (CellRangeAddress merged : sheet.getMergedRegions()) {
      for (int r = merged.getFirstRow(); r <= Math.min(merged.getLastRow(), sheet.getLastRowNum()); r++) {
        for (int c = merged.getFirstColumn(); c <= Math.min(merged.getLastColumn(), lastColumn); c++) {
          if (r != merged.getFirstRow() || c != merged.getFirstColumn()) {
            covered.add(r + ":" + c);
            OfficeLimits.checkCells(covered.size());
          }
        }
      }
    }
    return covered;
  }

  private String text(org.apache.poi.ss.usermodel.Cell cell) {
    CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
    return BlockList.cellText(type == CellType.STRING ? fonts.append(cell, blocks.text()).toString()
        : shown.formatCellValue(cell));
  }
}
