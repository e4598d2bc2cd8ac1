package vn.canbang.ingestion.rule;

class DocumentCitedTwoWaysTest extends RuleContract {

  DocumentCitedTwoWaysTest() {
    super(new DocumentCitedTwoWays());
  }
}
