package vn.canbang.ingestion.rule;

import java.util.List;

/**
 * Something that must hold in a document: one file with the rule and its notice, one test of the same name, listed in
 * {@link Rules}. A rule speaks of a fact or of a place in the text, and keeps nothing between documents.
 */
interface Rule {

  RuleDescription about();

  /** What is wrong in the document, in reading order; empty if nothing is. */
  List<Finding> check(RuleContext document);
}
