package vn.canbang.ingestion.rule;

import java.util.Optional;
import java.util.stream.Stream;

import vn.canbang.core.fact.Fact;

/** The targets that a result may be held against: those that the document states, and the national ones. */
final class TargetsOf {
  private TargetsOf() {
  }

  /** A target in words. */
  record Stated(String vi, String en) {
  }

  /** The first target that asks for just the value of the result. */
  static Optional<Stated> ofSameValue(RuleContext document, Fact result) {
    Stream<Stated> local = document.localTargets(result).stream()
        .filter(fact -> fact.value().compareTo(result.value()) == 0)
        .map(fact -> new Stated("chỉ tiêu địa phương %d: %s".formatted(fact.kind().year(), Printed.vi(fact)),
            "local target %d: %s".formatted(fact.kind().year(), Printed.en(fact))));
    Stream<Stated> national = NationalTargets.inForce(result, document).stream()
        .filter(target -> target.value().compareTo(result.value()) == 0)
        .map(target -> new Stated(
            "chỉ tiêu quốc gia %d: %s".formatted(target.milestone(), NationalTargets.vi(target, result)),
            "national target %d: %s".formatted(target.milestone(), NationalTargets.en(target, result))));
    return Stream.concat(local, national).findFirst();
  }
}
