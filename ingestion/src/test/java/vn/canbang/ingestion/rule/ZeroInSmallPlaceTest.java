package vn.canbang.ingestion.rule;

class ZeroInSmallPlaceTest extends RuleContract {

  ZeroInSmallPlaceTest() {
    super(new ZeroInSmallPlace());
  }
}
