package vn.canbang.ingestion.rule;

class ValuesContradictTest extends RuleContract {

  ValuesContradictTest() {
    super(new ValuesContradict());
  }
}
