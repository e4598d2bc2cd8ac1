package vn.canbang.ingestion.format;

class OldWordReaderTest extends DocumentReaderContract {

  @Override
  DocumentReader reader() {
    return new OldWordReader();
  }

  @Override
  byte[] sample() throws Exception {
    return TestFiles.bytes("sample.doc");
  }
}
