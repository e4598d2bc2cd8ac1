package vn.canbang.ingestion.rule;

class PartAboveTotalTest extends RuleContract {

  PartAboveTotalTest() {
    super(new PartAboveTotal());
  }
}
