package vn.canbang.dashboard.sample.fictional;

import java.util.ArrayList;
import java.util.List;

import vn.canbang.dashboard.sample.Expectation;
import vn.canbang.dashboard.sample.document.Part;
import vn.canbang.dashboard.sample.document.SampleDocument;
import vn.canbang.dashboard.sample.fictional.FictionalDocuments.Written;

/** A report on money, with a column for each of four years. */
final class BudgetDocument {
  private static final int YEARS = 4;

  private final FictionalProvince province;
  private final DocumentPlan plan;

  BudgetDocument(FictionalProvince province, DocumentPlan plan) {
    this.province = province;
    this.plan = plan;
  }

  Written write() {
    int first = plan.year() - YEARS + 1;
    List<String> head = new ArrayList<>(List.of("Năm"));
    List<String> money = new ArrayList<>(List.of("Kinh phí thực hiện (đồng)"));
    List<Expectation> expected = new ArrayList<>();
    for (int year = first; year <= plan.year(); year++) {
      Figure figure = province.findFigure("QL.KP", plan.unit(), "" + year).orElseThrow();
      String printed = Printed.thousands(figure.value());
      head.add("" + year);
      money.add(printed);
      expected.add(new Expectation(plan.name(), plan.unit().fullTitle(), "QL.KP", "" + year, "count", figure.value(),
          null, null, "=", "đồng", printed, ""));
    }
    List<Part> parts = DocumentFrame.head(plan, "Kinh phí thực hiện công tác bình đẳng giới trên địa bàn "
        + plan.unitInSentence() + " giai đoạn " + first + " - " + plan.year());
    parts.add(new Part.Line("Kinh phí được bố trí từ ngân sách địa phương như sau:", false));
    parts.add(new Part.Grid(List.of(head, money), true));
    parts.add(DocumentFrame.foot());
    return new Written(new SampleDocument(plan.name(), plan.date(), plan.has("numbers"), parts), expected);
  }
}
