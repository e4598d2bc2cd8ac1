package vn.canbang.ingestion.rule;

class IssuedCountDiffersTest extends RuleContract {
  IssuedCountDiffersTest() {
    super(new IssuedCountDiffers());
  }
}
