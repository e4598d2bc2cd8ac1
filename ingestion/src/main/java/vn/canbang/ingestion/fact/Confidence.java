package vn.canbang.ingestion.fact;

import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.canbang.core.catalogue.Catalogue;
import vn.canbang.core.document.DocumentHead;
import vn.canbang.core.fact.Fact;
import vn.canbang.ingestion.wording.ResourceYaml;

/**
 * How sure it is that a fact was read right: a logistic regression on its {@link Reasons}, whose weights were fitted on the
 * gold documents that the rules were written with and are data.
 */
public final class Confidence {
  private static final double LEAST = 0.01;
  private static final double MOST = 0.99;

  private final Weights weights;

  public Confidence(Weights weights) {
    this.weights = weights;
  }

  /**
   * The weights of the reasons.
   *
   * @param intercept log odds of being right where nothing speaks for or against
   * @param weights   by code: what the reason adds to the log odds; none for one that no gold document showed
   */
  public record Weights(double intercept, Map<String, Double> weights) {
    public Weights {
      weights = Map.copyOf(weights);
    }

    public static Weights packaged() {
      return ResourceYaml.read("/confidence/weights.yaml", WeightsFile.class).toWeights();
    }
  }

  /** The file as it is written: with the counts that each weight rests on. */
  record WeightsFile(String fitted, int facts, int right, double intercept, Map<String, Counted> weights) {
    record Counted(int facts, int right, double weight) {
    }

    Weights toWeights() {
      return new Weights(intercept, weights.entrySet().stream()
          .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().weight())));
    }
  }

  /** The chance that a fact with these reasons is right, between 0.01 and 0.99, in hundredths. */
  public double of(Set<Reason> reasons) {
    double logOdds = weights.intercept()
        + reasons.stream().mapToDouble(reason -> weights.weights().getOrDefault(reason.code(), 0.0)).sum();
    double chance = 1 / (1 + StrictMath.exp(-logOdds));
    return Math.max(LEAST, Math.min(MOST, Math.floor(chance * 100) / 100));
  }

  /** The facts with their confidence and all that it rests on. */
  public List<Fact> judge(List<Fact> facts, Catalogue catalogue, DocumentHead head) {
    Set<Reason> ofDocument = Reasons.of(head);
    return facts.stream().map(fact -> {
      Set<Reason> reasons = Reasons.of(fact, catalogue.getIndicator(fact.indicator()), ofDocument);
      return fact.judged(of(reasons), reasons.stream().map(Reason::code).toList());
    }).toList();
  }
}
