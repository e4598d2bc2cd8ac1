package vn.canbang.ingestion.rule;

class PlanEqualsResultTest extends RuleContract {

  PlanEqualsResultTest() {
    super(new PlanEqualsResult());
  }
}
