package vn.canbang.ingestion.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collection;

import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Word documents (.docx) made in a test. */
public final class WordFiles {
  private WordFiles() {
  }

  /** @param paragraphs one run each */
  public static byte[] ofParagraphs(Collection<String> paragraphs) throws IOException {
    try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      paragraphs.forEach(text -> document.createParagraph().createRun().setText(text));
      document.write(out);
      return out.toByteArray();
    }
  }
}
