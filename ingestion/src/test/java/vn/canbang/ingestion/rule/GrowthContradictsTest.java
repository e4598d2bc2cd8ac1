package vn.canbang.ingestion.rule;

class GrowthContradictsTest extends RuleContract {

  GrowthContradictsTest() {
    super(new GrowthContradicts());
  }
}
