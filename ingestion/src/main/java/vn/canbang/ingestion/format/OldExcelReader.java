package vn.canbang.ingestion.format;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;

/** Workbooks of Excel 97 to 2003 (.xls). */
public final class OldExcelReader implements DocumentReader {

  @Override
  public String format() {
    return "xls";
  }

  @Override
  public Content read(byte[] bytes) {
    return OldOffice.read(bytes, HSSFWorkbook::new, SheetBlocks::read);
  }
}
