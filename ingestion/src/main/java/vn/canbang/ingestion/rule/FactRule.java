package vn.canbang.ingestion.rule;

import java.util.List;
import java.util.Optional;

import vn.canbang.core.fact.Fact;
import vn.canbang.core.indicator.Indicator;
import vn.canbang.core.notice.Notice;

/**
 * Something that must hold for a fact. One file with the rule and its notice, one test of the same name; listed in
 * {@link FactRules}.
 */
public interface FactRule {

  /**
   * What is wrong with the fact, if anything.
   *
   * @param indicator its indicator in the catalogue
   * @param all       every fact of the document, in order
   */
  Optional<Notice> check(Fact fact, Indicator indicator, List<Fact> all);
}
