package vn.canbang.dashboard.sample.fictional;

import java.util.List;
import java.util.Map;

import vn.canbang.dashboard.sample.SampleFile;

/** A row of the result-and-plan table: {@code samples/fictional/rows.tsv}. */
record ReportRow(int objective, String number, String indicator, String levels, String label, String measureUnit,
    String leadProvince, String leadDistrict) {

  private static final List<String> SECTIONS = List.of("Mục tiêu 1: Trong lĩnh vực chính trị",
      "Mục tiêu 2: Trong lĩnh vực kinh tế, lao động",
      "Mục tiêu 3: Trong đời sống gia đình và phòng ngừa, ứng phó với bạo lực trên cơ sở giới",
      "Mục tiêu 4: Trong lĩnh vực y tế", "Mục tiêu 5: Trong lĩnh vực giáo dục, đào tạo",
      "Mục tiêu 6: Trong lĩnh vực thông tin, truyền thông");
  private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI");

  static List<ReportRow> readAll() {
    return SampleFile.rows("fictional/rows.tsv", "\t").stream().map(ReportRow::of).toList();
  }

  private static ReportRow of(Map<String, String> row) {
    return new ReportRow(Integer.parseInt(row.get("objective")), row.get("number"), row.get("indicator"),
        row.get("levels"), row.get("label"), row.get("unit"), row.get("lead_province"), row.get("lead_district"));
  }

  String section() {
    return SECTIONS.get(objective - 1);
  }

  String roman() {
    return ROMAN.get(objective - 1);
  }

  boolean isFor(FictionalUnit unit) {
    return levels.contains(unit.level().suffix());
  }

  String lead(boolean province) {
    return province ? leadProvince : leadDistrict;
  }
}
