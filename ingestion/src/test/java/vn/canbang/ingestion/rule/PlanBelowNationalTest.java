package vn.canbang.ingestion.rule;

class PlanBelowNationalTest extends RuleContract {

  PlanBelowNationalTest() {
    super(new PlanBelowNational());
  }
}
