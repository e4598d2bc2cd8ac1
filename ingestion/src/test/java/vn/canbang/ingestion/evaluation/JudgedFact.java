package vn.canbang.ingestion.evaluation;

import java.util.Set;
import java.util.stream.Collectors;

import vn.canbang.core.fact.Fact;
import vn.canbang.core.review.AcceptanceRule;
import vn.canbang.core.store.ReadDocument;
import vn.canbang.ingestion.fact.Reason;

/**
 * A fact of a gold document of which it is known whether it is right.
 *
 * @param warned whether a warning concerns it, so that no rule may accept it
 */
record JudgedFact(String document, Set<Reason> reasons, boolean right, boolean warned) {

  static JudgedFact of(Fact fact, boolean right, ReadDocument document) {
    return new JudgedFact(fact.document(), fact.reasons().stream().map(Reason::ofCode).collect(Collectors.toSet()), right,
        AcceptanceRule.isWarned(fact, document.notices()));
  }
}
