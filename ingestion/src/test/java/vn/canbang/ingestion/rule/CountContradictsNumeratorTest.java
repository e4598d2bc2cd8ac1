package vn.canbang.ingestion.rule;

class CountContradictsNumeratorTest extends RuleContract {

  CountContradictsNumeratorTest() {
    super(new CountContradictsNumerator());
  }
}
