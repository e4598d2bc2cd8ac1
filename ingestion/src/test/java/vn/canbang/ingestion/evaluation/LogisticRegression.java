package vn.canbang.ingestion.evaluation;

import java.util.Arrays;
import java.util.List;

/**
 * Logistic regression on features that are there or not, with a ridge on every weight but the intercept, so that a feature
 * seen seldom, or only with right facts, gets no weight that its few cases do not bear. Fitted by Newton's method.
 */
final class LogisticRegression {
  private static final int STEPS = 12;

  private LogisticRegression() {
  }

  /** @param features there or not; the first is always there and takes no ridge */
  record Example(boolean[] features, boolean right) {
  }

  /** The weights, in the order of the features. */
  static double[] fit(List<Example> examples, int features, double ridge) {
    double[] weights = new double[features];
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = new double[features];
      double[][] curvature = new double[features][features];
      for (int i = 1; i < features; i++) {
        gradient[i] = -ridge * weights[i];
        curvature[i][i] = ridge;
      }
      examples.forEach(example -> add(example, weights, gradient, curvature));
      double[] change = solve(curvature, gradient);
      Arrays.setAll(weights, i -> weights[i] + change[i]);
    }
    return weights;
  }

  private static void add(Example example, double[] weights, double[] gradient, double[][] curvature) {
    double chance = chance(example, weights);
    for (int i = 0; i < weights.length; i++) {
      if (example.features()[i]) {
        gradient[i] += (example.right() ? 1 : 0) - chance;
        for (int j = 0; j < weights.length; j++) {
          curvature[i][j] += example.features()[j] ? chance * (1 - chance) : 0;
        }
      }
    }
  }

  /** The chance that an example of these features is right. */
  static double chance(Example example, double[] weights) {
    double logOdds = 0;
    for (int i = 0; i < weights.length; i++) {
      logOdds += example.features()[i] ? weights[i] : 0;
    }
    return 1 / (1 + StrictMath.exp(-logOdds));
  }

  /** By Gaussian elimination; the ridge keeps the matrix regular. */
  private static double[] solve(double[][] matrix, double[] right) {
    int n = right.length;
    for (int i = 0; i < n; i++) {
      for (int row = i + 1; row < n; row++) {
        double factor = matrix[row][i] / matrix[i][i];
        for (int column = i; column < n; column++) {
          matrix[row][column] -= factor * matrix[i][column];
        }
        right[row] -= factor * right[i];
      }
    }
    for (int i = n - 1; i >= 0; i--) {
      for (int column = i + 1; column < n; column++) {
        right[i] -= matrix[i][column] * right[column];
      }
      right[i] /= matrix[i][i];
    }
    return right;
  }
}
