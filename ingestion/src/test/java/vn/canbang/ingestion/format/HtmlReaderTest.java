package vn.canbang.ingestion.format;

class HtmlReaderTest extends DocumentReaderContract {

  @Override
  DocumentReader reader() {
    return new HtmlReader();
  }

  @Override
  byte[] sample() throws Exception {
    return TestFiles.bytes("sample.html");
  }
}
