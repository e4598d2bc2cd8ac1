package vn.canbang.ingestion.rule;

class PlanWorseThanResultTest extends RuleContract {

  PlanWorseThanResultTest() {
    super(new PlanWorseThanResult());
  }
}
