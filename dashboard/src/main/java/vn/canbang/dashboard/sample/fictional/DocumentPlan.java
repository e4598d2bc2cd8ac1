package vn.canbang.dashboard.sample.fictional;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.canbang.core.unit.Level;
import vn.canbang.dashboard.sample.SampleFile;

/**
 * What one document of the fictional province is to be: a row of {@code samples/fictional/documents.csv}.
 *
 * @param name    file name
 * @param year    year it reports on
 * @param form    result-plan, evaluation or budget
 * @param columns order of the columns of a result-and-plan table: T number, C target, U unit of measure, R result,
 *                P plan, L lead agency
 * @param layout  words: split (two tables), repeat (header row again inside the table), merged (section rows and lead
 *                agencies merged), headtable (the head in a table), numbers (figures as numbers in a workbook)
 */
record DocumentPlan(String name, FictionalUnit unit, int year, String form, String columns, Set<String> layout) {

  static List<DocumentPlan> readAll(FictionalUnits units) {
    return SampleFile.rows("fictional/documents.csv", ",").stream().map(row -> of(units, row)).toList();
  }

  private static DocumentPlan of(FictionalUnits units, Map<String, String> row) {
    return new DocumentPlan(row.get("name"), units.get(row.get("unit")), Integer.parseInt(row.get("year")),
        row.get("form"), row.get("columns"), Set.copyOf(Arrays.asList(row.get("layout").split(" "))));
  }

  boolean has(String word) {
    return layout.contains(word);
  }

  boolean isProvince() {
    return unit.level() == Level.PROVINCE;
  }

  /** Early December of the year it reports on, as such reports are due. */
  LocalDate date() {
    return LocalDate.of(year, 12, 1 + Math.floorMod(name.hashCode(), 12));
  }

  /** "huyện Huệ Hà, tỉnh Minh Họa": as it stands inside a sentence. */
  String unitInSentence() {
    String title = unit.fullTitle();
    return Character.toLowerCase(title.charAt(0)) + title.substring(1);
  }
}
