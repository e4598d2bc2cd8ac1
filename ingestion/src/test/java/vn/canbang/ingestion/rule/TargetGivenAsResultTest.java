package vn.canbang.ingestion.rule;

class TargetGivenAsResultTest extends RuleContract {

  TargetGivenAsResultTest() {
    super(new TargetGivenAsResult());
  }
}
