package vn.canbang.ingestion.format;

class OldExcelReaderTest extends DocumentReaderContract {

  @Override
  DocumentReader reader() {
    return new OldExcelReader();
  }

  @Override
  byte[] sample() throws Exception {
    return TestFiles.bytes("sample.xls");
  }
}
