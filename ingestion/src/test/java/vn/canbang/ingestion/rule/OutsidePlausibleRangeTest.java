package vn.canbang.ingestion.rule;

class OutsidePlausibleRangeTest extends RuleContract {

  OutsidePlausibleRangeTest() {
    super(new OutsidePlausibleRange());
  }
}
