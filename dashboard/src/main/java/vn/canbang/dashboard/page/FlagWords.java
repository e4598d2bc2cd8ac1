package vn.canbang.dashboard.page;

import java.util.List;
import java.util.Set;

import vn.canbang.dashboard.chart.Breaks;

/** Flags of a value in words. Left out is what the page says elsewhere: of the whole unit, by the period, by the target. */
public record FlagWords(Words words) {
  private static final Set<String> SAID_ELSEWHERE = Set.of("fictional", "half", "quarter", "month", "span", "term",
      "yearly", "target_to_be_confirmed", "whole_target");

  public List<String> of(String flags) {
    List<String> all = Breaks.flagsOf(flags);
    return all.stream().filter(flag -> !SAID_ELSEWHERE.contains(flag))
        .filter(flag -> !flag.equals("other_unit") || !all.contains("count_for_rate"))
        .map(flag -> words.textOfCode("flag", flag)).toList();
  }
}
