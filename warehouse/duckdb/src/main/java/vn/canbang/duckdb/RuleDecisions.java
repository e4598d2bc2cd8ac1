package vn.canbang.duckdb;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.duckdb.DuckDBConnection;

import vn.canbang.core.notice.Notice;
import vn.canbang.core.review.AcceptanceRule;
import vn.canbang.core.review.Decision;
import vn.canbang.core.review.Verdict;
import vn.canbang.core.store.ReadDocument;
import vn.canbang.core.store.ReviewedFact;

/**
 * Decides by rule on the facts of a reading, inside the transaction that keeps it. A fact that a person ever decided on is left
 * to people. What was accepted by rule and would not be any more, by the very rule it was accepted by, waits again.
 */
final class RuleDecisions {
  private final Clock clock;

  RuleDecisions(Clock clock) {
    this.clock = clock;
  }

  /** Returns what it did: nothing where nothing changed. */
  List<Notice> apply(DuckDBConnection connection, ReadDocument document) throws SQLException {
    Optional<AcceptanceRule> set = RuleSetting.find(connection);
    Optional<AcceptanceRule> rule = set.filter(one -> one.calibration().equals(document.calibration()));
    List<Decision> decisions = decisions(connection, document, rule);
    DecisionStore.keep(connection, decisions);
    List<Notice> notices = new ArrayList<>();
    if (set.isPresent() && rule.isEmpty()) {
      notices.add(StoreNotices.ruleOfOtherCalibration(document.name(), set.get().calibration(), document.calibration()));
    }
    if (!decisions.isEmpty()) {
      long accepted = decisions.stream().filter(decision -> decision.verdict() == Verdict.ACCEPT).count();
      notices.add(StoreNotices.decidedByRule(document.name(), accepted, decisions.size() - accepted));
    }
    return notices;
  }

  private List<Decision> decisions(DuckDBConnection connection, ReadDocument document, Optional<AcceptanceRule> rule)
      throws SQLException {
    Map<String, List<Decision>> earlier = DecisionStore.byFactKey(connection, document.sha256());
    if (rule.isEmpty() && earlier.isEmpty()) {
      return List.of();
    }
    return FactStore.list(connection, document.sha256(), null).stream()
        .filter(fact -> earlier.getOrDefault(fact.key(), List.of()).stream()
            .allMatch(decision -> decision.reviewer().equals(AcceptanceRule.REVIEWER)))
        .flatMap(fact -> decide(fact, document, rule).stream()).toList();
  }

  private Optional<Decision> decide(ReviewedFact fact, ReadDocument document, Optional<AcceptanceRule> rule) {
    Optional<AcceptanceRule> acceptedBy = Optional.ofNullable(fact.decision()).flatMap(AcceptanceRule::of);
    if (acceptedBy.isPresent()) {
      return acceptedBy.filter(one -> !one.accepts(fact.fact(), document.notices()))
          .map(one -> decision(fact, Verdict.WITHDRAW, one));
    }
    return rule.filter(one -> one.accepts(fact.fact(), document.notices()))
        .map(one -> decision(fact, Verdict.ACCEPT, one));
  }

  private Decision decision(ReviewedFact fact, Verdict verdict, AcceptanceRule rule) {
    return new Decision(fact.document(), fact.key(), verdict, fact.fact().value(), null, null, null, rule.reason(),
        AcceptanceRule.REVIEWER, Instant.now(clock)).seeing(fact.fact());
  }
}
