package vn.canbang.dashboard.sample.fictional;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import vn.canbang.dashboard.sample.Expectation;
import vn.canbang.dashboard.sample.SampleFile;
import vn.canbang.dashboard.sample.document.Part;
import vn.canbang.dashboard.sample.document.SampleDocument;
import vn.canbang.dashboard.sample.fictional.FictionalDocuments.Written;

/**
 * A report whose table holds the result of a year, in words, beside the district's own targets for 2025. The words
 * stand in {@code samples/fictional/evaluation.tsv}. The national targets are not quoted: a fictional document says
 * nothing of the country.
 */
final class EvaluationDocument {
  private static final int MILESTONE = 2025;

  private final FictionalProvince province;
  private final DocumentPlan plan;
  private final List<Expectation> expected = new ArrayList<>();

  EvaluationDocument(FictionalProvince province, DocumentPlan plan) {
    this.province = province;
    this.plan = plan;
  }

  Written write() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("Mục tiêu, chỉ tiêu", "Chỉ tiêu địa phương giai đoạn 2021 - 2025", "Đơn vị chủ trì",
        "Kết quả thực hiện năm " + plan.year()));
    String objective = "";
    for (Map<String, String> row : SampleFile.rows("fictional/evaluation.tsv", "\t")) {
      if (!row.get("objective").equals(objective)) {
        objective = row.get("objective");
        rows.add(List.of(section(objective), Part.MERGED_LEFT, Part.MERGED_LEFT, Part.MERGED_LEFT));
      }
      rows.add(cells(row));
    }
    List<Part> parts = DocumentFrame.head(plan, "Đánh giá thực hiện các mục tiêu, chỉ tiêu về bình đẳng giới năm "
        + plan.year() + " trên địa bàn " + plan.unitInSentence());
    parts.add(new Part.Grid(rows, true));
    parts.add(DocumentFrame.foot());
    return new Written(new SampleDocument(plan.name(), plan.date(), plan.has("numbers"), parts), expected);
  }

  private static String section(String objective) {
    return ReportRow.readAll().stream().filter(row -> objective.equals("" + row.objective())).findFirst().orElseThrow()
        .section().toUpperCase();
  }

  private List<String> cells(Map<String, String> row) {
    Figure figure = province.findFigure(row.get("indicator"), plan.unit(), "" + plan.year()).orElseThrow();
    BigDecimal aim = localTarget(row.get("indicator"), row.get("choices").split(" "));
    boolean fraction = row.get("result").contains("{N}");
    expectTarget(figure, aim, row.get("qualifier"));
    expectResult(figure, fraction);
    String result = row.get("result").replace("{R}", Printed.decimal(figure.value()));
    if (fraction) {
      result = result.replace("{N}", figure.numerator().toPlainString())
          .replace("{D}", figure.denominator().toPlainString());
    }
    return List.of(row.get("label"), row.get("target").replace("{T}", Printed.decimal(aim)), row.get("lead"), result);
  }

  private BigDecimal localTarget(String indicator, String[] choices) {
    double share = Draws.of("target", plan.unit().code(), indicator).share();
    return new BigDecimal(choices[(int) (share * choices.length)]);
  }

  private void expectTarget(Figure figure, BigDecimal aim, String qualifier) {
    expected.add(new Expectation(plan.name(), plan.unit().fullTitle(), figure.indicator(), "" + MILESTONE,
        "local-target-" + MILESTONE, aim, null, null, qualifier, figure.measureUnit(), Printed.decimal(aim), ""));
  }

  private void expectResult(Figure figure, boolean fraction) {
    expected.add(new Expectation(plan.name(), plan.unit().fullTitle(), figure.indicator(), "" + plan.year(),
        figure.kind().toString(), Printed.rounded(figure.value()), fraction ? figure.numerator() : null,
        fraction ? figure.denominator() : null, "=", figure.measureUnit(), Printed.decimal(figure.value()), ""));
  }
}
