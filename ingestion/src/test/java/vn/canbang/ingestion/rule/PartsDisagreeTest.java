package vn.canbang.ingestion.rule;

class PartsDisagreeTest extends RuleContract {

  PartsDisagreeTest() {
    super(new PartsDisagree());
  }
}
