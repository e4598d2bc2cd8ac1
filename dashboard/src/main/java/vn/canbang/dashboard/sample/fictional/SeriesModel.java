package vn.canbang.dashboard.sample.fictional;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.canbang.core.fact.FactKind;
import vn.canbang.dashboard.sample.SampleFile;

/**
 * How one series of the fictional province comes about: a row of {@code samples/fictional/series.tsv}.
 *
 * @param code    code of the catalogue
 * @param form    how it is drawn; see {@link SeriesDraw}
 * @param scale   value = scale * numerator / denominator
 * @param drawn   letters of the levels it is drawn at; what lies above is added up
 * @param shown   letters of the levels whose units report it
 * @param byLevel {@code parts}: the code alone and one suffixed code for each level drawn; {@code own}: the suffixed
 *                codes only; blank: the code alone
 * @param size    what the form needs: a denominator per 1,000 people, one for each level, or the series it rests on
 * @param first   share or rate aimed at in 2015
 * @param last    the same in 2025
 * @param spread  standard distance between districts
 * @param better  higher, lower or blank
 * @param periods years, even (even years only), or the terms capuy and hdnd
 */
record SeriesModel(String code, String form, long scale, String measureUnit, List<String> drawn, List<String> shown,
    String byLevel, String size, double first, double last, double spread, String better, FactKind kind,
    String periods) {

  static Map<String, SeriesModel> readAll() {
    Map<String, SeriesModel> models = new LinkedHashMap<>();
    for (Map<String, String> row : SampleFile.rows("fictional/series.tsv", "\t")) {
      models.put(row.get("code"), of(row));
    }
    return models;
  }

  private static SeriesModel of(Map<String, String> row) {
    return new SeriesModel(row.get("code"), row.get("form"), Long.parseLong(row.get("scale")),
        row.get("measure_unit"), letters(row.get("drawn")), letters(row.get("shown")), row.get("by_level"),
        row.get("size"), number(row.get("first")), number(row.get("last")), number(row.get("spread")),
        row.get("better"), FactKind.parse(row.get("kind")), row.get("periods"));
  }

  private static List<String> letters(String cell) {
    return Arrays.asList(cell.split(" "));
  }

  private static double number(String cell) {
    return cell.isBlank() ? 0 : Double.parseDouble(cell);
  }

  /** The size for a level where the cell gives one for each: {@code X:15 H:39 T:51}. */
  int sizeAt(String level) {
    for (String part : size.split(" ")) {
      if (part.startsWith(level + ":")) {
        return Integer.parseInt(part.substring(2));
      }
    }
    throw new IllegalStateException(code + " has no size at level " + level);
  }

  boolean isSeatsOrBodies() {
    return form.equals("bodies");
  }

  boolean isTerm() {
    return periods.equals("capuy") || periods.equals("hdnd");
  }

  /** True where a value is a fraction times the scale; false for counts and for what a survey gives. */
  boolean hasFraction() {
    return kind.equals(FactKind.RESULT) && !form.equals("survey") && !form.equals("num");
  }
}
