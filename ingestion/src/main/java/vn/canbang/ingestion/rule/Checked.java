package vn.canbang.ingestion.rule;

import java.util.List;

import vn.canbang.core.fact.Fact;
import vn.canbang.core.notice.Notice;

/**
 * A document after all rules.
 *
 * @param facts   with the notices that rules add to them
 * @param notices about places from which no fact was read
 */
public record Checked(List<Fact> facts, List<Notice> notices) {
  public Checked {
    facts = List.copyOf(facts);
    notices = List.copyOf(notices);
  }
}
