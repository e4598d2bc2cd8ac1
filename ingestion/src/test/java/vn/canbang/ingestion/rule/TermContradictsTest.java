package vn.canbang.ingestion.rule;

class TermContradictsTest extends RuleContract {

  TermContradictsTest() {
    super(new TermContradicts());
  }
}
