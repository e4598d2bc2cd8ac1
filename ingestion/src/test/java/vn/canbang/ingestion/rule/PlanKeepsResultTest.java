package vn.canbang.ingestion.rule;

class PlanKeepsResultTest extends RuleContract {

  PlanKeepsResultTest() {
    super(new PlanKeepsResult());
  }
}
