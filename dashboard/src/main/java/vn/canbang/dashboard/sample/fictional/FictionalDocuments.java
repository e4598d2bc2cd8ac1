package vn.canbang.dashboard.sample.fictional;

import java.util.List;

import vn.canbang.dashboard.sample.Expectation;
import vn.canbang.dashboard.sample.document.SampleDocument;

/**
 * The reports of the fictional province, made from the same figures as its history, with what a reader should find in
 * them.
 */
public final class FictionalDocuments {
  private FictionalDocuments() {
  }

  /** A document and the facts it states. */
  public record Written(SampleDocument document, List<Expectation> expected) {
    public Written {
      expected = List.copyOf(expected);
    }
  }

  public static List<Written> list(FictionalProvince province) {
    return DocumentPlan.readAll(province.units()).stream().map(plan -> write(province, plan)).toList();
  }

  static Written write(FictionalProvince province, DocumentPlan plan) {
    return switch (plan.form()) {
      case "result-plan" -> new ResultPlanDocument(province, plan).write();
      case "evaluation" -> new EvaluationDocument(province, plan).write();
      case "budget" -> new BudgetDocument(province, plan).write();
      default -> throw new IllegalStateException("Unknown form of document: " + plan.form());
    };
  }
}
