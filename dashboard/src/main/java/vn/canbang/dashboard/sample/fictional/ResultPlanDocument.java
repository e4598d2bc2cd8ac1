package vn.canbang.dashboard.sample.fictional;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import vn.canbang.dashboard.sample.Expectation;
import vn.canbang.dashboard.sample.document.Part;
import vn.canbang.dashboard.sample.document.SampleDocument;
import vn.canbang.dashboard.sample.fictional.FictionalDocuments.Written;

/** A report whose table gives, for each target, the result of a year and the plan of the next. */
final class ResultPlanDocument {
  private static final int SPLIT_BEFORE_OBJECTIVE = 4;

  private final FictionalProvince province;
  private final DocumentPlan plan;
  private final List<Expectation> expected = new ArrayList<>();

  ResultPlanDocument(FictionalProvince province, DocumentPlan plan) {
    this.province = province;
    this.plan = plan;
  }

  Written write() {
    List<Part> parts = DocumentFrame.head(plan, "Kết quả thực hiện các mục tiêu, chỉ tiêu về bình đẳng giới năm "
        + plan.year() + " và kế hoạch năm " + (plan.year() + 1) + " trên địa bàn " + plan.unitInSentence());
    parts.add(new Part.Line("Kết quả thực hiện các chỉ tiêu được tổng hợp tại biểu sau.", false));
    parts.addAll(tables());
    parts.add(DocumentFrame.foot());
    return new Written(new SampleDocument(plan.name(), plan.date(), plan.has("numbers"), parts), expected);
  }

  private List<Part> tables() {
    List<Part> tables = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>(List.of(header()));
    int objective = 0;
    String leadAbove = "";
    for (ReportRow row : ReportRow.readAll()) {
      Optional<Figure> figure = province.findFigure(row.indicator(), plan.unit(), "" + plan.year());
      if (!row.isFor(plan.unit()) || figure.isEmpty()) {
        continue;
      }
      if (row.objective() != objective) {
        rows = startObjective(row, rows, tables);
        objective = row.objective();
        leadAbove = "";
      }
      rows.add(cells(row, figure.get(), leadAbove));
      leadAbove = row.lead(plan.isProvince());
    }
    tables.add(new Part.Grid(rows, true));
    return tables;
  }

  private List<List<String>> startObjective(ReportRow row, List<List<String>> rows, List<Part> tables) {
    List<List<String>> current = rows;
    if (row.objective() == SPLIT_BEFORE_OBJECTIVE && plan.has("split")) {
      tables.add(new Part.Grid(current, true));
      current = new ArrayList<>(List.of(header()));
    } else if (row.objective() == SPLIT_BEFORE_OBJECTIVE && plan.has("repeat")) {
      current.add(header());
    }
    current.add(section(row));
    return current;
  }

  private List<String> header() {
    return line("TT", "Mục tiêu, chỉ tiêu", "Đơn vị tính", "Kết quả năm " + plan.year(),
        "Kế hoạch năm " + (plan.year() + 1), "Đơn vị chủ trì");
  }

  private List<String> section(ReportRow row) {
    List<String> cells = line(row.roman(), row.section(), "", "", "", "");
    if (plan.has("merged")) {
      int filled = cells.indexOf(row.section());
      Collections.fill(cells.subList(filled + 1, cells.size()), Part.MERGED_LEFT);
    }
    return cells;
  }

  private List<String> cells(ReportRow row, Figure figure, String leadAbove) {
    BigDecimal result = Printed.rounded(figure.value());
    BigDecimal planned = planned(row, result);
    expect(row, figure, result, "" + plan.year(), figure.kind().toString());
    expect(row, figure, planned, "" + (plan.year() + 1), "plan");
    String lead = row.lead(plan.isProvince());
    return line(row.number(), row.label(), row.measureUnit(), Printed.decimal(result), Printed.decimal(planned),
        plan.has("merged") && lead.equals(leadAbove) ? Part.MERGED_UP : lead);
  }

  private void expect(ReportRow row, Figure figure, BigDecimal value, String period, String kind) {
    expected.add(new Expectation(plan.name(), plan.unit().fullTitle(), row.indicator(), period, kind, value, null, null,
        "=", figure.measureUnit(), Printed.decimal(value), ""));
  }

  /** A step towards the better that a careful office would plan. */
  private BigDecimal planned(ReportRow row, BigDecimal result) {
    double step = 0.03 + 0.09 * Draws.of("plan", plan.name(), row.indicator()).share();
    boolean down = row.label().startsWith("Giảm");
    double planned = down ? result.doubleValue() * (1 - step / 5) : result.doubleValue()
        + (100 - result.doubleValue()) * step;
    return BigDecimal.valueOf(planned).setScale(row.measureUnit().equals("lần") ? 2 : 1, RoundingMode.HALF_UP);
  }

  private List<String> line(String number, String target, String measureUnit, String result, String planned,
      String lead) {
    List<String> cells = new ArrayList<>();
    for (char column : plan.columns().toCharArray()) {
      cells.add(switch (column) {
        case 'T' -> number;
        case 'C' -> target;
        case 'U' -> measureUnit;
        case 'R' -> result;
        case 'P' -> planned;
        case 'L' -> lead;
        default -> throw new IllegalStateException("Unknown column: " + column);
      });
    }
    return cells;
  }
}
