package vn.canbang.dashboard.page;

import java.util.List;

import vn.canbang.dashboard.chart.Breaks;

/** Flags of a value in words. "fictional" is left out: the whole page says it. */
public record FlagWords(Words words) {

  public List<String> of(String flags) {
    return Breaks.flagsOf(flags).stream().filter(flag -> !flag.equals("fictional"))
        .map(flag -> words.textOfCode("flag", flag)).toList();
  }
}
