package vn.canbang.dashboard.command;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import vn.canbang.core.fact.Fact;
import vn.canbang.core.review.Decision;
import vn.canbang.core.store.ReviewedFact;
import vn.canbang.core.store.StoredDocument;
import vn.canbang.core.store.Warehouse;
import vn.canbang.ingestion.Ingestion;
import vn.canbang.ingestion.Reading;
import vn.canbang.ingestion.rule.Earlier;

/**
 * Reads documents beside what the store held of their units when the command began. Documents that are loaded by one
 * command do not see each other; {@code reread} then shows all to all. Safe for many threads.
 */
final class StoreReader {
  private final Ingestion ingestion;
  private final Warehouse warehouse;
  private final Map<String, List<StoredDocument>> documents;
  private final Map<String, List<Kept>> byUnit = new ConcurrentHashMap<>();

  StoreReader(OpenStore store) {
    this.ingestion = store.ingestion();
    this.warehouse = store.warehouse();
    this.documents = warehouse.listDocuments().stream().filter(document -> document.head().unitKey() != null)
        .collect(Collectors.groupingBy(document -> document.head().unitKey()));
  }

  /** A kept document as rules see it. */
  private record Kept(String sha256, Earlier.EarlierDocument document) {
  }

  Reading read(String name, byte[] bytes) {
    String itself = Ingestion.sha256(bytes);
    return ingestion.read(name, bytes, unitKey -> byUnit.computeIfAbsent(unitKey, this::keptOf).stream()
        .filter(kept -> !kept.sha256().equals(itself)).map(Kept::document).toList());
  }

  private List<Kept> keptOf(String unitKey) {
    return documents.getOrDefault(unitKey, List.of()).stream().map(document -> new Kept(document.sha256(),
        new Earlier.EarlierDocument(document.name(), document.head(), factsOf(document.sha256())))).toList();
  }

  private List<Fact> factsOf(String sha256) {
    return warehouse.listFacts(sha256, null).stream().filter(fact -> !fact.state().equals("rejected"))
        .map(StoreReader::asDecided).toList();
  }

  private static Fact asDecided(ReviewedFact reviewed) {
    Fact fact = reviewed.fact();
    Decision decision = reviewed.decision();
    if (!reviewed.state().equals("corrected")) {
      return fact;
    }
    return new Fact(fact.document(), fact.place(), fact.unit(), fact.unitKey(), fact.indicator(), fact.dimensions(),
        fact.scope(), fact.period(), fact.kind(), decision.corrected(), decision.correctedNumerator(),
        decision.correctedDenominator(), fact.qualifier(),
        fact.measureUnit(), fact.quote(), fact.confidence(), fact.reasons(), fact.notices());
  }
}
