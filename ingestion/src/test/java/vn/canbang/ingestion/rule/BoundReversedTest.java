package vn.canbang.ingestion.rule;

class BoundReversedTest extends RuleContract {

  BoundReversedTest() {
    super(new BoundReversed());
  }
}
