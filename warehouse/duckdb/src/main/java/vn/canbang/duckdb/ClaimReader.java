package vn.canbang.duckdb;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.duckdb.DuckDBConnection;

import vn.canbang.core.catalogue.Catalogue;
import vn.canbang.core.document.DocumentHead;
import vn.canbang.core.fact.Fact;
import vn.canbang.core.notice.Notice;
import vn.canbang.core.observation.Citation;
import vn.canbang.core.observation.Observation;
import vn.canbang.core.review.AcceptanceRule;
import vn.canbang.core.review.Decision;
import vn.canbang.core.review.Verdict;
import vn.canbang.core.series.Claim;
import vn.canbang.core.store.ReviewedFact;
import vn.canbang.core.store.StoredDocument;
import vn.canbang.core.unit.Unit;

/** Everything that counts: accepted facts, rows of kept tables, published figures of the catalogue. */
final class ClaimReader {
  private final Catalogue catalogue;
  private final Set<String> fictionalUnits;

  ClaimReader(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.fictionalUnits = catalogue.units().listUnits().stream()
        .filter(Unit::fictional)
        .map(Unit::key)
        .collect(Collectors.toSet());
  }

  List<Claim> list(DuckDBConnection connection, List<StoredDocument> documents) throws SQLException {
    Map<String, StoredDocument> byHash =
        documents.stream().collect(Collectors.toMap(StoredDocument::sha256, Function.identity()));
    List<Claim> claims = new ArrayList<>();
    for (ReviewedFact fact : FactStore.list(connection, null, null)) {
      if (fact.decision() != null && fact.decision().verdict() != Verdict.REJECT) {
        claims.add(ofFact(fact, byHash.get(fact.document())));
      }
    }
    ObservationStore.list(connection).forEach(kept -> claims.add(ofTable(kept)));
    for (int i = 0; i < catalogue.published().size(); i++) {
      claims.add(ofCitation(catalogue.published().get(i), i));
    }
    return claims;
  }

  private Claim ofFact(ReviewedFact reviewed, StoredDocument document) {
    DocumentHead head = document.head();
    boolean dated = head != null && head.date() != null;
    return new Claim(reviewed.id(), observation(reviewed), "fact", reviewed.document(),
        head == null ? null : head.unitKey(), head == null ? null : head.period(),
        dated ? head.date() : document.loaded().atZone(ZoneOffset.UTC).toLocalDate(), reviewed.decision().time(),
        reviewed.decision().verdict() == Verdict.CORRECT, reviewed.fact().place().table() > 0,
        flags(reviewed.fact().unitKey(), doubts(reviewed)));
  }

  /** The codes of its notices, and whether no person accepted it. */
  private static List<String> doubts(ReviewedFact reviewed) {
    List<String> codes = new ArrayList<>(reviewed.fact().notices().stream().map(Notice::code).toList());
    if (AcceptanceRule.of(reviewed.decision()).isPresent()) {
      codes.add("accepted_by_rule");
    }
    return codes;
  }

  /** A corrected value stands alone: the fraction that was read belongs to the wrong one. */
  private static Observation observation(ReviewedFact reviewed) {
    Fact fact = reviewed.fact();
    Decision decision = reviewed.decision();
    boolean corrected = decision.verdict() == Verdict.CORRECT;
    BigDecimal value = corrected ? decision.corrected() : fact.value();
    BigDecimal numerator = corrected ? decision.correctedNumerator() : fact.numerator();
    BigDecimal denominator = corrected ? decision.correctedDenominator() : fact.denominator();
    return new Observation(fact.indicator(), fact.unitKey(), fact.period(), fact.kind(), fact.dimensions(),
        fact.scope(), value, numerator, denominator, fact.qualifier(), fact.measureUnit(), reviewed.id(), null);
  }

  private Claim ofTable(ObservationStore.Kept kept) {
    Observation observation = kept.observation();
    return new Claim(observation.source() + "#" + kept.position(), observation, "table", null, null, null,
        kept.keptAt().atZone(ZoneOffset.UTC).toLocalDate(), kept.keptAt(), false, true,
        flags(observation.unitKey(), confirmation(kept.confirmed() && !observation.isToBeConfirmed())));
  }

  private Claim ofCitation(Observation observation, int position) {
    boolean confirmed = catalogue.findCitation(observation.source()).map(Citation::confirmed).orElse(true);
    return new Claim(observation.source() + "#" + position, observation, "citation", null, null, null, null, null,
        false, false, flags(observation.unitKey(), confirmation(confirmed && !observation.isToBeConfirmed())));
  }

  private static List<String> confirmation(boolean confirmed) {
    return confirmed ? List.of() : List.of("to_be_confirmed");
  }

  private String flags(String unitKey, List<String> codes) {
    Set<String> flags = new LinkedHashSet<>(codes);
    if (fictionalUnits.contains(unitKey)) {
      flags.add("fictional");
    }
    return String.join(" ", flags);
  }
}
