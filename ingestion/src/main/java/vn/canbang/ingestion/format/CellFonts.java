package vn.canbang.ingestion.format;

import java.util.stream.IntStream;

import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

import vn.canbang.ingestion.encoding.StyledText;

/** The texts of cells with the fonts that they or their parts are shown in. */
final class CellFonts {
  private final Workbook workbook;

  CellFonts(Workbook workbook) {
    this.workbook = workbook;
  }

  /** Adds the text of a cell that holds one. */
  StyledText append(Cell cell, StyledText to) {
    RichTextString rich = cell.getRichStringCellValue();
    String text = rich.getString();
    String font = font(cell.getCellStyle().getFontIndex());
    if (isAscii(text) || rich.numFormattingRuns() == 0) {
      return to.append(text, font);
    }
    return rich instanceof XSSFRichTextString newer ? parts(text, newer, font, to)
        : parts(text, (HSSFRichTextString) rich, font, to);
  }

  private static StyledText parts(String text, XSSFRichTextString rich, String otherwise, StyledText to) {
    for (int run = 0; run < rich.numFormattingRuns(); run++) {
      int start = rich.getIndexOfFormattingRun(run);
      XSSFFont font = rich.getFontOfFormattingRun(run);
      to.append(text.substring(start, start + rich.getLengthOfFormattingRun(run)),
          font == null ? otherwise : font.getFontName());
    }
    return to;
  }

  private StyledText parts(String text, HSSFRichTextString rich, String otherwise, StyledText to) {
    int[] starts = IntStream.concat(IntStream.range(0, rich.numFormattingRuns()).map(rich::getIndexOfFormattingRun),
        IntStream.of(text.length())).toArray();
    to.append(text.substring(0, starts[0]), otherwise);
    for (int run = 0; run < rich.numFormattingRuns(); run++) {
      to.append(text.substring(starts[run], starts[run + 1]), font(rich.getFontOfFormattingRun(run)));
    }
    return to;
  }

  private String font(int index) {
    return workbook.getFontAt(index).getFontName();
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 128);
  }
}
