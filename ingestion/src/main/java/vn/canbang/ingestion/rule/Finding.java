package vn.canbang.ingestion.rule;

import java.util.Objects;

import vn.canbang.core.fact.Fact;
import vn.canbang.core.notice.Notice;

/**
 * What a rule found.
 *
 * @param fact what it is about, or null where it is about a place in the text
 */
record Finding(Fact fact, Notice notice) {
  public Finding {
    Objects.requireNonNull(notice);
  }
}
