package vn.canbang.ingestion.rule;

class ValueJumpsTest extends RuleContract {

  ValueJumpsTest() {
    super(new ValueJumps());
  }
}
