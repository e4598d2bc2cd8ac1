package vn.canbang.dashboard.chart;

import java.util.List;

import vn.canbang.core.series.SeriesPoint;

/** Where a series may not be joined: a flag "break" marks the first point after a change. */
public final class Breaks {
  private static final String FLAG = "break";

  private Breaks() {
  }

  public static boolean startsAt(SeriesPoint point) {
    return flagsOf(point.flags()).contains(FLAG);
  }

  /** The single flags of a point or a gap. */
  public static List<String> flagsOf(String flags) {
    return flags == null || flags.isBlank() ? List.of() : List.of(flags.strip().split("\\s+"));
  }
}
