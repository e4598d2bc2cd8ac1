package vn.canbang.ingestion.rule;

class PeriodStatedTwoWaysTest extends RuleContract {

  PeriodStatedTwoWaysTest() {
    super(new PeriodStatedTwoWays());
  }
}
