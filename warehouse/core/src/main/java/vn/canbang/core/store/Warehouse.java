package vn.canbang.core.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.canbang.core.catalogue.Catalogue;
import vn.canbang.core.document.Block;
import vn.canbang.core.engine.Engine;
import vn.canbang.core.notice.Notice;
import vn.canbang.core.observation.Citation;
import vn.canbang.core.observation.Observation;
import vn.canbang.core.review.AcceptanceRule;
import vn.canbang.core.review.Decision;
import vn.canbang.core.series.Gap;
import vn.canbang.core.series.SeriesPoint;

/**
 * The record (documents, facts, decisions, observations) and the series derived from it, as commands and pages use it.
 * One process writes; methods may be called from many threads. Faults in what the caller gives are
 * {@link WarehouseException}s with a code.
 */
public interface Warehouse extends AutoCloseable {

  Path data();

  Catalogue catalogue();

  /** Keeps a document in one transaction. The same bytes again change nothing. */
  LoadOutcome load(ReadDocument document);

  /** A new extraction run for a kept document; decisions follow where the value is the one they saw. */
  LoadOutcome reread(ReadDocument document);

  List<StoredDocument> listDocuments();

  /** By SHA-256, by an unambiguous start of it (8 characters at least), or by file name. */
  Optional<StoredDocument> findDocument(String hashOrName);

  byte[] bytesOf(String sha256);

  List<Block> blocksOf(String sha256);

  /** Facts of the latest readings. {@code document} and {@code state} may be null for all. In document order. */
  List<ReviewedFact> listFacts(String document, String state);

  Optional<ReviewedFact> findFact(String id);

  /** Every decision on a fact, oldest first. */
  List<Decision> listDecisions(String document, String factKey);

  /** Appends decisions in one transaction. Refuses all if one names no fact or saw another value than the latest. */
  List<Notice> decide(List<Decision> decisions);

  /** The rule by which facts are accepted without a person at load and reread; empty where it is off. */
  Optional<AcceptanceRule> findAcceptanceRule();

  /** Switches acceptance by rule on for what is loaded or read again from now on; off where {@code rule} is null. */
  void setAcceptanceRule(AcceptanceRule rule);

  /** Keeps observations that come from a table or a citation; the same source again replaces what it gave before. */
  int keepObservations(Citation source, List<Observation> observations);

  /** Where an observation that is no fact comes from: a packaged citation or a kept table. */
  Optional<Citation> findCitation(String id);

  /** Makes the derived tables again, with the embedded engine where {@code engine} is null. */
  DerivationSummary derive(Engine engine);

  /** Points of the series, by indicator, year. Codes with suffixes are series of their own. */
  List<SeriesPoint> series(SeriesQuery query);

  /** Values of a unit held against every target that binds it, as of a year; null for the latest. */
  List<Gap> gaps(String unitKey, Integer year);

  /** A read-only query; nothing else, no files and no network. */
  QueryResult sql(String select, int maxRows);

  /** The store against its own rules: hashes, orphans, half-done work. Empty if whole. */
  List<Notice> check();

  @Override
  void close();

  /** What became of a load. */
  record LoadOutcome(String sha256, boolean changed, int facts, int waiting, List<Notice> notices) {
  }

  /** How many rows a derivation made, by table. */
  record DerivationSummary(String engine, Map<String, Long> rows) {
  }

  /** Filters of a series; null for all. {@code indicator} without suffixes includes the suffixed codes if asked. */
  record SeriesQuery(String indicator, boolean withSuffixes, String unitKey, Integer from, Integer to) {
  }

  /** A table of values: String, Long, Double, BigDecimal, Boolean, LocalDate, or null. */
  record QueryResult(List<String> columns, List<List<Object>> rows, boolean cut) {
  }
}
