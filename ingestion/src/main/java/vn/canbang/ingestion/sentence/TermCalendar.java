package vn.canbang.ingestion.sentence;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.canbang.core.indicator.Indicator;
import vn.canbang.core.period.Period;
import vn.canbang.ingestion.wording.ResourceLines;

/** The term of office in which a body sat on a day, where the calendar of elections and congresses leaves no doubt. */
final class TermCalendar {
  private final List<Term> terms = ResourceLines.read("/sentence/terms.csv").stream().skip(1).map(Term::parse).toList();

  private record Term(Set<String> indicators, Period period, LocalDate from, LocalDate to) {
    static Term parse(String line) {
      String[] fields = line.split(";");
      return new Term(Set.of(fields[0].split("\\|")), Period.parse("term " + fields[1]), YearMonth.parse(fields[2]).atDay(1),
          YearMonth.parse(fields[3]).atEndOfMonth());
    }
  }

  /** @param period of the document, whose last day counts; may be null */
  Optional<Period> find(Indicator indicator, Period period) {
    LocalDate day = period == null ? null : period.end();
    return day == null ? Optional.empty() : terms.stream().filter(term -> term.indicators().contains(indicator.code()))
        .filter(term -> !day.isBefore(term.from()) && !day.isAfter(term.to())).map(Term::period).findFirst();
  }
}
