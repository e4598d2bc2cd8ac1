package vn.canbang.ingestion.rule;

class TargetMissingTest extends RuleContract {

  TargetMissingTest() {
    super(new TargetMissing());
  }
}
