package vn.canbang.ingestion.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.junit.jupiter.api.Test;

class WordReaderTest extends DocumentReaderContract {

  @Override
  DocumentReader reader() {
    return new WordReader();
  }

  @Test
  void readsAFileOfLibreOfficeAlike() throws Exception {
    assertThat(spell(reader().read(TestFiles.bytes("sample.docx")).blocks())).isEqualTo(EXPECTED);
  }

  @Override
  byte[] sample() throws Exception {
    try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.createParagraph().createRun().setText("Phụ lục 2. Kế hoạch thực hiện các mục tiêu, chỉ tiêu năm 2022");
      document.createParagraph().createRun().setText("(Kèm theo Kế hoạch của Ủy ban nhân dân)");
      document.createParagraph();
      XWPFTable table = document.createTable(6, 5);
      fill(table, 0, "TT", "Chỉ tiêu", "Đơn vị tính", "Kết quả năm 2021", "Đơn vị chủ trì");
      fill(table, 1, "I", "Mục tiêu 1: Chính trị", "", "", "");
      fill(table, 2, "1.1", "Tỷ lệ nữ tham gia cấp ủy", "%", "36,66", "Sở Nội vụ");
      fill(table, 3, "1.2", "Tỷ lệ nữ đại biểu", "%", "1.500,5", "");
      fill(table, 4, "II", "Mục tiêu 2: Kinh tế", "", "", "");
      fill(table, 5, "2", "Tỷ lệ nữ giám đốc", "", "31,33", "Sở KH-ĐT");
      table.getRow(2).getCell(4).getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.RESTART);
      table.getRow(3).getCell(4).getCTTc().addNewTcPr().addNewVMerge();
      table.getRow(4).getCell(1).getCTTc().addNewTcPr().addNewGridSpan().setVal(java.math.BigInteger.valueOf(4));
      for (int spanned = 4; spanned > 1; spanned--) {
        table.getRow(4).removeCell(spanned);
      }
      document.createParagraph().createRun().setText("Trên đây là kế hoạch năm 2022.");
      document.write(out);
      return out.toByteArray();
    }
  }

  private static void fill(XWPFTable table, int row, String... texts) {
    for (int column = 0; column < texts.length; column++) {
      table.getRow(row).getCell(column).setText(texts[column]);
    }
  }
}
