package vn.canbang.ingestion.rule;

class MeanOfPercentagesTest extends RuleContract {

  MeanOfPercentagesTest() {
    super(new MeanOfPercentages());
  }
}
