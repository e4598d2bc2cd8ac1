package vn.canbang.ingestion.rule;

class TargetCountContradictsTest extends RuleContract {

  TargetCountContradictsTest() {
    super(new TargetCountContradicts());
  }
}
