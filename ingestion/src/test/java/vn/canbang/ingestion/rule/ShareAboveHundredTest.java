package vn.canbang.ingestion.rule;

class ShareAboveHundredTest extends RuleContract {

  ShareAboveHundredTest() {
    super(new ShareAboveHundred());
  }
}
