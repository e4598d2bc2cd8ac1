package vn.canbang.ingestion.rule;

class FractionDisagreesTest extends RuleContract {

  FractionDisagreesTest() {
    super(new FractionDisagrees());
  }
}
