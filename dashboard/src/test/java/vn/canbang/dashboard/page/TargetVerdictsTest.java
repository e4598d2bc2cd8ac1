package vn.canbang.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.canbang.core.series.Status;

class TargetVerdictsTest {

  @Test
  void aTargetOfSeveralRowsCountsOnce() {
    TargetVerdicts verdicts = new TargetVerdicts();
    verdicts.add("M1.CT1", Status.MET);
    verdicts.add("M1.CT1", Status.NOT_MET);
    verdicts.add("M2.CT1", Status.ON_TRACK);
    assertThat(verdicts.byTarget(Map.of(), 2024))
        .containsExactly(Map.entry("M1.CT1", Status.PARTLY_MET), Map.entry("M2.CT1", Status.ON_TRACK));
  }

  @Test
  void metOnlyIfEveryRowIs() {
    assertThat(TargetVerdicts.combine(List.of(Status.MET, Status.MET))).isEqualTo(Status.MET);
    assertThat(TargetVerdicts.combine(List.of(Status.MET, Status.NOT_APPLICABLE))).isEqualTo(Status.MET);
    assertThat(TargetVerdicts.combine(List.of(Status.MET, Status.NO_DATA))).isEqualTo(Status.PARTLY_MET);
  }

  @Test
  void otherwiseTheGravest() {
    assertThat(TargetVerdicts.combine(List.of(Status.ON_TRACK, Status.MOVING_AWAY))).isEqualTo(Status.MOVING_AWAY);
    assertThat(TargetVerdicts.combine(List.of(Status.NO_DATA, Status.TEXT_ONLY))).isEqualTo(Status.TEXT_ONLY);
    assertThat(TargetVerdicts.combine(List.of(Status.NOT_APPLICABLE))).isEqualTo(Status.NOT_APPLICABLE);
  }
}
