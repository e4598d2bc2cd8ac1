package vn.canbang.ingestion.rule;

class WordsBesideNumberTest extends RuleContract {

  WordsBesideNumberTest() {
    super(new WordsBesideNumber());
  }
}
