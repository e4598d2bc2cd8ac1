package vn.canbang.ingestion.evaluation;

import java.util.ArrayList;
import java.util.List;

/** Counts of right, surplus and missed statements. */
record Score(int right, int surplus, int missed) {

  static Score of(List<String> expected, List<String> found) {
    List<String> missing = new ArrayList<>(expected);
    int right = 0;
    for (String statement : found) {
      if (missing.remove(statement)) {
        right++;
      }
    }
    return new Score(right, found.size() - right, missing.size());
  }

  Score plus(Score other) {
    return new Score(right + other.right, surplus + other.surplus, missed + other.missed);
  }

  double precision() {
    return right + surplus == 0 ? 0 : (double) right / (right + surplus);
  }

  double recall() {
    return right + missed == 0 ? 0 : (double) right / (right + missed);
  }

  double f1() {
    return precision() + recall() == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
  }
}
