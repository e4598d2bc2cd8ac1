package vn.canbang.dashboard.review;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.canbang.core.catalogue.Catalogue;
import vn.canbang.core.fact.Fact;
import vn.canbang.core.notice.Notice;
import vn.canbang.core.review.Decision;
import vn.canbang.core.store.ReviewedFact;
import vn.canbang.core.unit.Unit;
import vn.canbang.dashboard.command.table.Csv;
import vn.canbang.dashboard.command.table.Workbook;

/**
 * Facts for a person to decide on, as a sheet: one fact a row, the last columns to be filled in. Nothing in it runs as a
 * formula. Numbers have a decimal point.
 */
public final class ReviewSheet {
  public static final List<String> COLUMNS = List.of("document", "sha256", "fact_id", "unit", "unit_code", "indicator",
      "indicator_name", "period", "kind", "qualifier", "value", "numerator", "denominator", "measure_unit", "quote",
      "notices", "confidence", "state", "verdict", "corrected_value", "corrected_numerator", "corrected_denominator",
      "reason", "reviewer", "note");
  private static final String FICTIONAL = "số liệu minh họa";

  private final Catalogue catalogue;

  private ReviewSheet(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The two forms of a sheet. */
  public enum Form { CSV, XLSX }

  /**
   * What a sheet says.
   *
   * @param file    its name, for notices
   * @param rows    in order
   * @param notices why it cannot be read; then there are no rows
   */
  public record Content(String file, List<Row> rows, List<Notice> notices) {
    public Content {
      rows = List.copyOf(rows);
      notices = List.copyOf(notices);
    }
  }

  /**
   * A row.
   *
   * @param number as the spreadsheet counts, the header being 1
   * @param cells  by column name; blank where there is nothing
   * @param typed  columns that held a number and no text, whose decimal sign is therefore in no doubt
   */
  public record Row(int number, Map<String, String> cells, List<String> typed) {
    public String get(String column) {
      return cells.getOrDefault(column, "");
    }
  }

  public static ReviewSheet of(Catalogue catalogue) {
    return new ReviewSheet(catalogue);
  }

  public void write(List<ReviewedFact> facts, Form form, OutputStream out) throws IOException {
    List<List<Object>> rows = facts.stream().map(this::row).toList();
    if (form == Form.XLSX) {
      Workbook.write("review", COLUMNS, rows, out);
      return;
    }
    // the mark by which Excel knows UTF-8
    StringBuilder text = new StringBuilder("\uFEFF").append(Csv.line(COLUMNS));
    rows.forEach(row -> text.append(Csv.line(row)));
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Reads a sheet; what makes it unreadable is a notice. */
  public static Content read(String file, byte[] bytes, Form form) {
    return form == Form.XLSX ? XlsxSheetReader.read(file, bytes) : CsvSheetReader.read(file, bytes);
  }

  private List<Object> row(ReviewedFact reviewed) {
    Fact fact = reviewed.fact();
    List<Object> row = new ArrayList<>(Arrays.asList(fact.document(), reviewed.document(), reviewed.id(), fact.unit(),
        fact.unitKey(), fact.indicator(), catalogue.findIndicator(fact.indicator()).map(i -> i.name()).orElse(""),
        fact.period().toString(), fact.kind().toString(), fact.qualifier().sign(), fact.value(), fact.numerator(),
        fact.denominator(), fact.measureUnit(), fact.quote(), notices(fact), BigDecimal.valueOf(fact.confidence()),
        reviewed.state()));
    row.addAll(decided(reviewed.state().equals("ask_again") ? null : reviewed.decision()));
    row.add(catalogue.units().find(fact.unitKey()).filter(Unit::fictional).map(unit -> FICTIONAL).orElse(null));
    return row;
  }

  private static String notices(Fact fact) {
    return fact.notices().stream().map(notice -> notice.code() + ": " + notice.vi()).collect(Collectors.joining("; "));
  }

  private static List<Object> decided(Decision decision) {
    if (decision == null) {
      return Arrays.asList(null, null, null, null, null, null);
    }
    return Arrays.asList(VerdictWord.of(decision.verdict()), decision.corrected(), decision.correctedNumerator(),
        decision.correctedDenominator(), decision.reason(), decision.reviewer());
  }
}
