package vn.canbang.ingestion.rule;

class HundredPercentOfFewTest extends RuleContract {

  HundredPercentOfFewTest() {
    super(new HundredPercentOfFew());
  }
}
