package vn.canbang.ingestion.rule;

class DecreaseBesideZeroTest extends RuleContract {

  DecreaseBesideZeroTest() {
    super(new DecreaseBesideZero());
  }
}
