package vn.canbang.ingestion.format;

class OdtReaderTest extends DocumentReaderContract {

  @Override
  DocumentReader reader() {
    return new OdtReader();
  }

  @Override
  byte[] sample() throws Exception {
    return TestFiles.bytes("sample.odt");
  }
}
