package vn.canbang.ingestion.rule;

class DocumentNumberTwiceTest extends RuleContract {

  DocumentNumberTwiceTest() {
    super(new DocumentNumberTwice());
  }
}
