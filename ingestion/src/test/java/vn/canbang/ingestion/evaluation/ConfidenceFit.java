package vn.canbang.ingestion.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import vn.canbang.ingestion.evaluation.LogisticRegression.Example;
import vn.canbang.ingestion.fact.Calibration.Above;
import vn.canbang.ingestion.fact.Calibration.Bin;
import vn.canbang.ingestion.fact.Confidence;
import vn.canbang.ingestion.fact.Reason;

/** The weights of confidence, fitted on the documents worked with, and how often each confidence is then right. */
final class ConfidenceFit {
  /** Where the bins of a calibration begin; the upper ones are the thresholds that a rule may have. */
  private static final double[] BINS = {0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98};

  private static final double[] RIDGES = {1, 3, 10, 30};

  private final List<JudgedFact> worked;
  private final double[] weights;

  private ConfidenceFit(List<JudgedFact> worked, double[] weights) {
    this.worked = worked;
    this.weights = weights;
  }

  /** With the ridge by which documents that were left out of a fit are foretold best. */
  static ConfidenceFit on(List<JudgedFact> worked) {
    double ridge = Arrays.stream(RIDGES).boxed().min(Comparator.comparingDouble(one -> surprise(worked, one))).orElseThrow();
    return new ConfidenceFit(worked,
        Arrays.stream(fit(worked, ridge)).map(weight -> Math.round(weight * 100) / 100.0).toArray());
  }

  private static double[] fit(List<JudgedFact> facts, double ridge) {
    return LogisticRegression.fit(facts.stream().map(ConfidenceFit::example).toList(), Reason.values().length + 1, ridge);
  }

  /** Logarithmic loss over all facts, each foretold by a fit on the other documents. */
  private static double surprise(List<JudgedFact> facts, double ridge) {
    double surprise = 0;
    for (List<JudgedFact> left : facts.stream().collect(Collectors.groupingBy(JudgedFact::document)).values()) {
      String out = left.get(0).document();
      double[] weights = fit(facts.stream().filter(fact -> !fact.document().equals(out)).toList(), ridge);
      for (JudgedFact fact : left) {
        double chance = LogisticRegression.chance(example(fact), weights);
        surprise -= StrictMath.log(fact.right() ? chance : 1 - chance);
      }
    }
    return surprise;
  }

  private static Example example(JudgedFact fact) {
    return new Example(features(fact), fact.right());
  }

  private static boolean[] features(JudgedFact fact) {
    boolean[] features = new boolean[Reason.values().length + 1];
    features[0] = true;
    fact.reasons().forEach(reason -> features[reason.ordinal() + 1] = true);
    return features;
  }

  Confidence confidence() {
    Map<String, Double> byCode = new HashMap<>();
    for (Reason reason : Reason.values()) {
      byCode.put(reason.code(), weights[reason.ordinal() + 1]);
    }
    return new Confidence(new Confidence.Weights(weights[0], byCode));
  }

  /** The weights as the program packages them, with the counts they rest on, without the day. */
  String weightsFile() {
    StringBuilder file = new StringBuilder(String.format(Locale.ROOT, "facts: %d%nright: %d%nintercept: %.2f%nweights:%n",
        worked.size(), worked.stream().filter(JudgedFact::right).count(), weights[0]));
    for (Reason reason : Reason.values()) {
      List<JudgedFact> with = worked.stream().filter(fact -> fact.reasons().contains(reason)).toList();
      if (!with.isEmpty()) {
        file.append(String.format(Locale.ROOT, "  %s: {facts: %d, right: %d, weight: %.2f}%n", reason.code(), with.size(),
            with.stream().filter(JudgedFact::right).count(), weights[reason.ordinal() + 1]));
      }
    }
    return file.toString();
  }

  List<Bin> bins(List<JudgedFact> facts) {
    Confidence confidence = confidence();
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < BINS.length; i++) {
      double from = BINS[i];
      double to = i + 1 < BINS.length ? BINS[i + 1] : 2;
      List<JudgedFact> within = facts.stream().filter(fact -> confidence.of(fact.reasons()) >= from)
          .filter(fact -> confidence.of(fact.reasons()) < to).toList();
      List<JudgedFact> above = facts.stream().filter(fact -> confidence.of(fact.reasons()) >= from)
          .filter(fact -> !fact.warned()).toList();
      bins.add(new Bin(from, within.size(), right(within), errorBound(within),
          new Above(above.size(), right(above), errorBound(above))));
    }
    return bins;
  }

  private static int right(List<JudgedFact> facts) {
    return (int) facts.stream().filter(JudgedFact::right).count();
  }

  /** Rounded up: a bound must not be promised lower than it is. */
  private static double errorBound(List<JudgedFact> facts) {
    return Math.ceil(ClopperPearson.upperBound(facts.size() - right(facts), facts.size()) * 10_000) / 10_000;
  }

  /** The calibration as the program packages it, without its version. */
  static String calibrationFile(List<Bin> worked, List<Bin> heldOut) {
    return "worked:\n" + rows(worked) + "held-out:\n" + rows(heldOut);
  }

  private static String rows(List<Bin> bins) {
    StringBuilder rows = new StringBuilder();
    for (Bin bin : bins) {
      rows.append(String.format(Locale.ROOT,
          "  - {from: %.2f, facts: %d, right: %d, error-bound: %.4f, above: {facts: %d, right: %d, error-bound: %.4f}}%n",
          bin.from(), bin.facts(), bin.right(), bin.errorBound(), bin.above().facts(), bin.above().right(),
          bin.above().errorBound()));
    }
    return rows.toString();
  }
}
