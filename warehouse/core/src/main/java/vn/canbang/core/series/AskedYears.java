package vn.canbang.core.series;

import static vn.canbang.core.engine.TableSchema.Type.DATE;
import static vn.canbang.core.engine.TableSchema.Type.INTEGER;

import java.time.LocalDate;
import java.util.stream.IntStream;

/** The years as of which gaps can be asked, as the table {@code asked}: a year is judged on its last day, or today. */
final class AskedYears {
  private static final int FIRST = 2019;
  private static final int YEARS_UNTIL_OUT_OF_DATE = 2;

  private AskedYears() {
  }

  private record Asked(int year, LocalDate day) {
  }

  static InputTable until(LocalDate asOf) {
    return InputTable.<Asked>named("asked")
        .column("as_of_year", INTEGER, Asked::year)
        .column("as_of_date", DATE, Asked::day)
        .column("out_of_date_before", DATE, asked -> asked.day().minusYears(YEARS_UNTIL_OUT_OF_DATE))
        .of(IntStream.rangeClosed(Math.min(FIRST, asOf.getYear()), asOf.getYear())
            .mapToObj(year -> new Asked(year, year == asOf.getYear() ? asOf : LocalDate.of(year, 12, 31)))
            .toList());
  }
}
