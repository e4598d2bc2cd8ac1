package vn.canbang.ingestion.rule;

class FractionTruncatedTest extends RuleContract {

  FractionTruncatedTest() {
    super(new FractionTruncated());
  }
}
