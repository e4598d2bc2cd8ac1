package vn.canbang.ingestion.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import vn.canbang.ingestion.ReadingNotices;

/** Workbooks (.xlsx). */
public final class ExcelReader implements DocumentReader {

  @Override
  public String format() {
    return "xlsx";
  }

  @Override
  public Content read(byte[] bytes) {
    OfficeLimits.apply();
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      return SheetBlocks.read(workbook);
    } catch (IOException | POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException damaged) {
      throw new UnreadableFileException(ReadingNotices.FILE_DAMAGED, damaged.getMessage());
    }
  }
}
