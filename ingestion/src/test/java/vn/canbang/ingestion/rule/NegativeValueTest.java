package vn.canbang.ingestion.rule;

class NegativeValueTest extends RuleContract {

  NegativeValueTest() {
    super(new NegativeValue());
  }
}
