package vn.canbang.ingestion.rule;

class ResultEqualsTargetTest extends RuleContract {

  ResultEqualsTargetTest() {
    super(new ResultEqualsTarget());
  }
}
