package vn.canbang.ingestion.rule;

class AttendanceEqualTest extends RuleContract {

  AttendanceEqualTest() {
    super(new AttendanceEqual());
  }
}
