package vn.canbang.ingestion.rule;

class QualifierDiffersTest extends RuleContract {

  QualifierDiffersTest() {
    super(new QualifierDiffers());
  }
}
