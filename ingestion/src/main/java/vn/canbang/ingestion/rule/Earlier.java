package vn.canbang.ingestion.rule;

import java.util.List;

import vn.canbang.core.document.DocumentHead;
import vn.canbang.core.fact.Fact;

/** What is known of a unit from other documents than the one being read. */
public interface Earlier {

  /** Nothing: a document by itself. */
  Earlier NONE = unitKey -> List.of();

  /** Other documents that speak for this unit, in no order. */
  List<EarlierDocument> documentsOf(String unitKey);

  /** Every fact of this unit in those documents. */
  default List<Fact> factsOf(String unitKey) {
    return documentsOf(unitKey).stream().flatMap(document -> document.facts().stream())
        .filter(fact -> fact.unitKey().equals(unitKey)).toList();
  }

  /**
   * Another document of a unit.
   *
   * @param facts as decided: without rejected ones, corrected ones as corrected
   */
  record EarlierDocument(String name, DocumentHead head, List<Fact> facts) {
    public EarlierDocument {
      facts = List.copyOf(facts);
    }
  }
}
