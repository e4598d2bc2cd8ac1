package vn.canbang.ingestion.sentence;

import java.util.Map;
import java.util.TreeMap;

import vn.canbang.core.indicator.Indicator;
import vn.canbang.ingestion.wording.WordingIndex.FalseFriendMatch;

/**
 * What a quantity of a sentence is of.
 *
 * @param indicator null where a false friend says that it is none
 * @param reason    how it was found, as a code a reviewer is told in words
 * @param friend    the false friend that led here, or null
 */
record Link(Indicator indicator, Map<String, String> dimensions, String reason, FalseFriendMatch friend) {

  /** The same with these dimensions going before its own. */
  Link with(Map<String, String> others) {
    Map<String, String> all = new TreeMap<>(dimensions);
    all.putAll(others);
    return new Link(indicator, all, reason, friend);
  }
}
