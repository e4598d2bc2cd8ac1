package vn.canbang.ingestion.rule;

class LastYearChangedTest extends RuleContract {

  LastYearChangedTest() {
    super(new LastYearChanged());
  }
}
