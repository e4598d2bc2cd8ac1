package vn.canbang.ingestion.fact;

import vn.canbang.ingestion.wording.ResourceYaml;

import java.util.List;
import java.util.Optional;

/**
 * How often facts of each confidence were right, counted on the gold documents.
 *
 * @param version day of the count and a hash of the counts and weights
 * @param worked  on the documents that the rules were written and the weights fitted with: too good to rely on
 * @param heldOut on the documents kept apart
 */
public record Calibration(String version, List<Bin> worked, List<Bin> heldOut) {
  public Calibration {
    worked = List.copyOf(worked);
    heldOut = List.copyOf(heldOut);
  }

  /**
   * Facts of a range of confidence, from {@code from} to the next bin's.
   *
   * @param facts      how many, facts of statistics without an indicator left out
   * @param right      how many of them are right
   * @param errorBound upper 95 % bound of the share that is wrong (Clopper and Pearson), 0 to 1
   * @param above      the facts from here up that a rule could accept: no warning concerns them
   */
  public record Bin(double from, int facts, int right, double errorBound, Above above) {
  }

  /** The same counts of what a rule with this threshold accepts. */
  public record Above(int facts, int right, double errorBound) {
  }

  public static Calibration packaged() {
    return ResourceYaml.read("/confidence/calibration.yaml", Calibration.class);
  }

  /** What is known, from the documents kept apart, of a rule with this threshold; empty where nothing was counted. */
  public Optional<Above> findAbove(double threshold) {
    return heldOut.stream().filter(bin -> Double.compare(bin.from(), threshold) == 0).map(Bin::above)
        .filter(above -> above.facts() > 0).findFirst();
  }
}
