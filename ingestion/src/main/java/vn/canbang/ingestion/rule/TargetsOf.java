package vn.canbang.ingestion.rule;

import java.math.BigDecimal;
import java.util.stream.Stream;

import vn.canbang.core.fact.Fact;

/** The targets that a result may be held against: those that the document states, and the national ones. */
final class TargetsOf {
  private TargetsOf() {
  }

  /** A target with its words. */
  record Stated(BigDecimal value, String vi, String en) {
  }

  static Stream<Stated> in(RuleContext document, Fact result) {
    Stream<Stated> local = document.localTargets(result).stream()
        .map(fact -> new Stated(fact.value(),
            "chỉ tiêu địa phương %d: %s".formatted(fact.kind().year(), Printed.vi(fact)),
            "local target %d: %s".formatted(fact.kind().year(), Printed.en(fact))));
    Stream<Stated> national = NationalTargets.inForce(result, document.catalogue()).stream()
        .map(target -> new Stated(target.value(),
            "chỉ tiêu quốc gia %d: %s".formatted(target.milestone(), NationalTargets.vi(target, result)),
            "national target %d: %s".formatted(target.milestone(), NationalTargets.en(target, result))));
    return Stream.concat(local, national);
  }
}
