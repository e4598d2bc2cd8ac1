package vn.canbang.ingestion.rule;

class LocalTargetWeakerTest extends RuleContract {

  LocalTargetWeakerTest() {
    super(new LocalTargetWeaker());
  }
}
