package vn.canbang.dashboard.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.canbang.core.series.Gap;
import vn.canbang.core.series.Status;

/**
 * One verdict for each of the strategy's 20 targets, however many rows a target has: a target in parts (a, b), or one
 * that binds each level, is met only if all of them are, partly if some are, and otherwise as its gravest row says.
 */
final class TargetVerdicts {
  private static final List<Status> GRAVEST_FIRST = List.of(Status.MOVING_AWAY, Status.FAR_BEHIND, Status.NOT_MET,
      Status.BEHIND, Status.ON_TRACK, Status.CANNOT_JUDGE, Status.OUT_OF_DATE, Status.TEXT_ONLY, Status.NO_DATA);

  private final Map<String, List<Status>> rows = new LinkedHashMap<>();

  /** Adds a row of the page that counts for this target. */
  void add(String targetCode, Status status) {
    rows.computeIfAbsent(targetCode, code -> new ArrayList<>()).add(status);
  }

  /**
   * The verdict on each target, in the order in which they were added.
   *
   * @param gaps by code; a target in parts has its verdict there, derived from all of its parts
   */
  Map<String, Status> byTarget(Map<String, List<Gap>> gaps, int year) {
    Map<String, Status> verdicts = new LinkedHashMap<>();
    rows.forEach((target, statuses) -> verdicts.put(target, ofParts(gaps.get(target), year, statuses)));
    return verdicts;
  }

  private static Status ofParts(List<Gap> whole, int year, List<Status> statuses) {
    boolean derived = whole != null && statuses.size() > 1
        && whole.stream().allMatch(gap -> gap.flags() != null && gap.flags().contains("whole_target"));
    return derived ? MainTarget.of(whole, year).map(Gap::status).orElseGet(() -> combine(statuses)) : combine(statuses);
  }

  static Status combine(List<Status> statuses) {
    List<Status> applying = statuses.stream().filter(status -> status != Status.NOT_APPLICABLE).toList();
    if (applying.isEmpty()) {
      return Status.NOT_APPLICABLE;
    }
    if (applying.stream().allMatch(status -> status == Status.MET)) {
      return Status.MET;
    }
    if (applying.contains(Status.MET) || applying.contains(Status.PARTLY_MET)) {
      return Status.PARTLY_MET;
    }
    return GRAVEST_FIRST.stream().filter(applying::contains).findFirst().orElse(Status.CANNOT_JUDGE);
  }
}
