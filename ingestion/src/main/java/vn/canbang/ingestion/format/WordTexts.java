package vn.canbang.ingestion.format;

import java.util.Map;
import java.util.HashMap;

import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

import vn.canbang.ingestion.encoding.StyledText;

/** The texts of a Word document (.docx) with their fonts: those of a run, or of the style of its paragraph. */
final class WordTexts {
  private static final int LONGEST_CHAIN = 20;

  private final XWPFStyles styles;
  private final BlockList blocks;
  private final Map<String, String> fontsOfStyles = new HashMap<>();

  WordTexts(XWPFDocument document, BlockList blocks) {
    this.styles = document.getStyles();
    this.blocks = blocks;
  }

  String of(XWPFParagraph paragraph) {
    return append(paragraph, blocks.text()).toString();
  }

  String of(XWPFTableCell cell) {
    StyledText text = blocks.text();
    for (XWPFParagraph paragraph : cell.getParagraphs()) {
      append(paragraph, text).append(" ", null);
    }
    return BlockList.cellText(text.toString());
  }

  private StyledText append(XWPFParagraph paragraph, StyledText to) {
    String otherwise = fontOfStyle(paragraph.getStyleID());
    for (IRunElement element : paragraph.getIRuns()) {
      if (element instanceof XWPFRun run) {
        if (run.getCTR().sizeOfDelTextArray() == 0) {
          to.append(text(run), font(run, otherwise));
        }
      } else {
        to.append(element instanceof XWPFSDT control ? control.getContent().getText() : element.toString(), otherwise);
      }
    }
    return to;
  }

  /** With what is written above it or in its pictures, which hardly any run has and which takes long to look for. */
  private static String text(XWPFRun run) {
    return run.getCTR().sizeOfRubyArray() == 0 && run.getPictureText().isEmpty() ? run.text() : run.toString();
  }

  private String font(XWPFRun run, String otherwise) {
    String font = font(run.getCTR().getRPr());
    if (font != null) {
      return font;
    }
    String style = run.getStyle();
    return style == null || style.isEmpty() ? otherwise : fontOfStyle(style);
  }

  private String fontOfStyle(String id) {
    if (styles == null) {
      return null;
    }
    return fontsOfStyles.computeIfAbsent(id == null ? "" : id, this::lookUp);
  }

  /** The font of a style or of one it builds on; the empty name if none of them says any. */
  private String lookUp(String id) {
    CTStyle style = id.isEmpty() ? defaultStyle() : style(id);
    for (int step = 0; step < LONGEST_CHAIN && style != null; step++) {
      String font = font(style.getRPr());
      if (font != null) {
        return font;
      }
      style = style.isSetBasedOn() ? style(style.getBasedOn().getVal()) : null;
    }
    return "";
  }

  private CTStyle style(String id) {
    XWPFStyle style = styles.getStyle(id);
    return style == null ? null : style.getCTStyle();
  }

  private CTStyle defaultStyle() {
    XWPFStyle normal = styles.getStyleWithName("Normal");
    return normal == null ? null : normal.getCTStyle();
  }

  private static String font(CTRPr properties) {
    if (properties == null || properties.sizeOfRFontsArray() == 0) {
      return null;
    }
    CTFonts fonts = properties.getRFontsArray(0);
    String other = fonts.getHAnsi();
    return other == null ? fonts.getAscii() : other;
  }
}
