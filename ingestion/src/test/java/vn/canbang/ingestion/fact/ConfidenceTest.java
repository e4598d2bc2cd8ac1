package vn.canbang.ingestion.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import vn.canbang.core.catalogue.CatalogueLoader;
import vn.canbang.core.fact.Fact;
import vn.canbang.core.store.ReadDocument;
import vn.canbang.ingestion.Ingestion;

class ConfidenceTest {
  private static final String LETTER = """
      ỦY BAN NHÂN DÂN
      TỈNH NGHỆ AN

      BÁO CÁO
      Kết quả thực hiện công tác bình đẳng giới tỉnh Nghệ An năm 2023

      Trong năm, toàn tỉnh xảy ra khoảng 120 vụ bạo lực gia đình.
      """;

  @Test
  void reasonsAddUpToLogOdds() {
    Confidence confidence = new Confidence(new Confidence.Weights(0, Map.of("in_table", 2.2, "change", -9.9)));
    assertThat(confidence.of(Set.of())).isEqualTo(0.5);
    assertThat(confidence.of(Set.of(Reason.IN_TABLE))).isEqualTo(0.9);
    assertThat(confidence.of(Set.of(Reason.CHANGE))).isEqualTo(0.01);
    assertThat(confidence.of(Set.of(Reason.WARNED))).as("no gold document showed it").isEqualTo(0.5);
  }

  @Test
  void aFactComesWithAllThatItsConfidenceRestsOn() {
    Ingestion ingestion = new Ingestion(CatalogueLoader.packaged());
    ReadDocument document = ingestion.read("thu.txt", LETTER.getBytes(StandardCharsets.UTF_8)).found().orElseThrow();
    Fact fact = document.facts().get(0);
    assertThat(fact.reasons()).contains("indicator_by_wording", "approximate", "wording_near", "document_undated")
        .doesNotContain("bound", "in_table", "document_title_without_unit");
    Set<Reason> reasons = Set.copyOf(fact.reasons().stream().map(Reason::ofCode).toList());
    assertThat(fact.confidence()).isEqualTo(new Confidence(Confidence.Weights.packaged()).of(reasons));
    assertThat(document.calibration()).isEqualTo(Calibration.packaged().version());
    assertThat(document.reader()).contains(document.calibration());
  }

  @Test
  void aCalibrationKnowsNothingOfAThresholdThatWasNotCounted() {
    Calibration.Above three = new Calibration.Above(3, 3, 0.63);
    Calibration.Above none = new Calibration.Above(0, 0, 1);
    Calibration calibration = new Calibration("v", List.of(),
        List.of(new Calibration.Bin(0.9, 3, 3, 0.63, three), new Calibration.Bin(0.98, 0, 0, 1, none)));
    assertThat(calibration.findAbove(0.9)).contains(three);
    assertThat(calibration.findAbove(0.95)).isEmpty();
    assertThat(calibration.findAbove(0.98)).isEmpty();
  }
}
