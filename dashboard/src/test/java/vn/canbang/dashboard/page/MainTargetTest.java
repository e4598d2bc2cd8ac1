package vn.canbang.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.canbang.core.fact.Qualifier;
import vn.canbang.core.series.Gap;
import vn.canbang.core.series.Status;

class MainTargetTest {
  private final Gap national2025 = gap("national-2025", 2025);
  private final Gap national2030 = gap("national-2030", 2030);
  private final Gap local2025 = gap("local-2025", 2025);
  private final Gap plan2024 = gap("plan-2024", 2024);

  @Test
  void theNationalTargetOfTheNextMilestoneComesFirst() {
    List<Gap> all = List.of(plan2024, local2025, national2030, national2025);
    assertThat(MainTarget.of(all, 2024)).contains(national2025);
    assertThat(MainTarget.of(all, 2025)).contains(national2025);
    assertThat(MainTarget.of(all, 2026)).contains(national2030);
  }

  @Test
  void theLocalTargetComesBeforeThePlan() {
    assertThat(MainTarget.of(List.of(plan2024, local2025), 2024)).contains(local2025);
    assertThat(MainTarget.of(List.of(plan2024), 2024)).contains(plan2024);
  }

  @Test
  void onceAllMilestonesHavePassedTheLastOneHolds() {
    assertThat(MainTarget.of(List.of(national2025, national2030), 2031)).contains(national2030);
    assertThat(MainTarget.of(List.of(), 2024)).isEmpty();
  }

  private static Gap gap(String source, int milestone) {
    return new Gap("M1.CT1", "99@1997-01-01", 2024, "2024", BigDecimal.TEN, null, null, Qualifier.EQUAL, "%", source,
        milestone, BigDecimal.TEN, Qualifier.EQUAL, "", BigDecimal.ZERO, true, null, Status.MET, null, null, null, null,
        "a", "fact", "");
  }
}
