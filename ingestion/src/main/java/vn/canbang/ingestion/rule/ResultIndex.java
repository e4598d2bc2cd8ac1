package vn.canbang.ingestion.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import vn.canbang.core.fact.Fact;
import vn.canbang.core.period.Period;

/** Results by what they say, so that no rule walks through all of them for each: grouped once, in reading order. */
final class ResultIndex {
  private final Map<Statement, List<Fact>> byStatement = new HashMap<>();
  private final Map<Subject, NavigableMap<Period, List<Fact>>> bySubject = new HashMap<>();

  ResultIndex(Collection<Fact> results) {
    for (Fact result : results) {
      byStatement.computeIfAbsent(Statement.of(result), statement -> new ArrayList<>()).add(result);
      bySubject.computeIfAbsent(Subject.of(result), subject -> new TreeMap<>())
          .computeIfAbsent(result.period(), period -> new ArrayList<>()).add(result);
    }
  }

  /** What is measured, and of whom. */
  record Subject(String indicator, String unitKey) {
    static Subject of(Fact fact) {
      return new Subject(fact.indicator(), fact.unitKey());
    }
  }

  List<Fact> of(Statement statement) {
    return byStatement.getOrDefault(statement, List.of());
  }

  /** Every result of the subject, earlier periods first. */
  Stream<Fact> of(Subject subject) {
    return periods(subject).values().stream().flatMap(List::stream);
  }

  List<Fact> of(Subject subject, Period period) {
    return periods(subject).getOrDefault(period, List.of());
  }

  /** Results of the subject that end before the period does, the latest first. */
  Stream<Fact> before(Subject subject, Period period) {
    return periods(subject).headMap(period, false).descendingMap().values().stream().flatMap(List::stream);
  }

  private NavigableMap<Period, List<Fact>> periods(Subject subject) {
    return bySubject.getOrDefault(subject, new TreeMap<>());
  }
}
