package vn.canbang.dashboard.page;

import java.time.LocalDate;

import vn.canbang.core.period.Period;

/** Periods as people say them: "6 tháng đầu năm 2024", "nhiệm kỳ 2021–2026". */
public record PeriodWords(Words words) {

  public String of(String period) {
    return period == null ? "" : of(Period.parse(period));
  }

  public String of(Period period) {
    return switch (period.kind()) {
      case YEAR -> String.valueOf(period.end().getYear());
      case HALF -> words.text("period.half-" + (period.end().getMonthValue() == 6 ? 1 : 2), year(period.end()));
      case QUARTER -> words.text("period.quarter-" + period.end().getMonthValue() / 3, year(period.end()));
      case MONTH -> month(period.end());
      case SPAN -> words.text("period.span", start(period), end(period));
      case TERM -> words.text("period.term", year(period.start()), year(period.end()));
      case YEARLY -> words.text("period.yearly");
    };
  }

  private String start(Period period) {
    return period.start().getMonthValue() == 1 ? year(period.start()) : month(period.start());
  }

  private String end(Period period) {
    return period.end().getMonthValue() == 12 ? year(period.end()) : month(period.end());
  }

  private static String month(LocalDate day) {
    return day.getMonthValue() + "/" + day.getYear();
  }

  private static String year(LocalDate day) {
    return String.valueOf(day.getYear());
  }
}
