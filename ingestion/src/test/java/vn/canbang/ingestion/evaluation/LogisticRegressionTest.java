package vn.canbang.ingestion.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.canbang.ingestion.evaluation.LogisticRegression.Example;

class LogisticRegressionTest {

  @Test
  void withoutFeaturesTheInterceptIsTheLogOdds() {
    double[] weights = LogisticRegression.fit(examples(75, 25), 2, 1);
    assertThat(weights[0]).isCloseTo(Math.log(3), within(1e-9));
    assertThat(weights[1]).isEqualTo(0);
  }

  @Test
  void aFeatureOfRightOnesGetsAWeightThatIsFinite() {
    List<Example> examples = new ArrayList<>(examples(50, 50));
    for (int i = 0; i < 50; i++) {
      examples.add(new Example(new boolean[] {true, true}, true));
    }
    assertThat(LogisticRegression.fit(examples, 2, 1)[1]).isBetween(2.0, 6.0);
    assertThat(LogisticRegression.fit(examples, 2, 100)[1]).isBetween(0.0, 1.0);
  }

  private static List<Example> examples(int right, int wrong) {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < right + wrong; i++) {
      examples.add(new Example(new boolean[] {true, false}, i < right));
    }
    return examples;
  }
}
