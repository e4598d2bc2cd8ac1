package vn.canbang.duckdb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import vn.canbang.core.catalogue.Catalogue;
import vn.canbang.core.document.Block;
import vn.canbang.core.engine.Engine;
import vn.canbang.core.engine.ScriptDescription;
import vn.canbang.core.notice.Notice;
import vn.canbang.core.observation.Citation;
import vn.canbang.core.observation.Observation;
import vn.canbang.core.review.AcceptanceRule;
import vn.canbang.core.review.Decision;
import vn.canbang.core.series.Claim;
import vn.canbang.core.series.Derivation;
import vn.canbang.core.series.Gap;
import vn.canbang.core.series.InputTable;
import vn.canbang.core.series.SeriesPoint;
import vn.canbang.core.store.ReadDocument;
import vn.canbang.core.store.ReviewedFact;
import vn.canbang.core.store.StoredDocument;
import vn.canbang.core.store.Warehouse;
import vn.canbang.core.unit.Unit;

/** The warehouse in one folder: documents by hash, {@code record.duckdb} and the derived {@code series.duckdb}. */
public final class DuckDbWarehouse implements Warehouse {
  private static final int QUERY_SECONDS = 30;
  private final Path data;
  private final Catalogue catalogue;
  private final Clock clock;
  private final Databases databases;
  private final DocumentStore documents;
  private final FactStore facts;
  private final DecisionStore decisions;
  private final RuleSetting rule;
  private final ObservationStore observations;
  private final DerivedTables derived;
  private final SqlSandbox sandbox;
  private final StoreCheck check;
  /** By the folder that an exchange with another process takes place in, what its inputs were. */
  private final Map<Path, SeriesStamp> exported = new ConcurrentHashMap<>();

  private DuckDbWarehouse(Path data, Catalogue catalogue, Clock clock, int querySeconds) {
    this.data = data;
    this.catalogue = catalogue;
    this.clock = clock;
    this.databases = Databases.open(data, catalogue);
    DocumentFiles files = new DocumentFiles(data);
    this.facts = new FactStore(databases);
    this.documents = new DocumentStore(databases, files, facts, clock);
    this.decisions = new DecisionStore(databases);
    this.rule = new RuleSetting(databases, clock);
    this.observations = new ObservationStore(databases, clock);
    this.derived = new DerivedTables(databases);
    this.sandbox = new SqlSandbox(databases, querySeconds);
    this.check = new StoreCheck(databases, files, catalogue);
    if (databases.hadOtherSeries()) {
      deriveHere();
    }
  }

  /** Opens the store in this folder and makes what is missing. Code {@code store_in_use} if another process has it. */
  public static DuckDbWarehouse open(Path data, Catalogue catalogue) {
    return open(data, catalogue, Clock.systemUTC(), QUERY_SECONDS);
  }

  static DuckDbWarehouse open(Path data, Catalogue catalogue, Clock clock, int querySeconds) {
    DataFolder.make(data);
    return new DuckDbWarehouse(data, catalogue, clock, querySeconds);
  }

  @Override
  public Path data() {
    return data;
  }

  @Override
  public Catalogue catalogue() {
    return catalogue;
  }

  @Override
  public LoadOutcome load(ReadDocument document) {
    return documents.load(document);
  }

  @Override
  public LoadOutcome reread(ReadDocument document) {
    return documents.reread(document);
  }

  @Override
  public List<StoredDocument> listDocuments() {
    return documents.list();
  }

  @Override
  public Optional<StoredDocument> findDocument(String hashOrName) {
    return documents.find(hashOrName);
  }

  @Override
  public byte[] bytesOf(String sha256) {
    return documents.bytesOf(sha256);
  }

  @Override
  public List<Block> blocksOf(String sha256) {
    return documents.blocksOf(sha256);
  }

  /** {@code document} is a SHA-256. */
  @Override
  public List<ReviewedFact> listFacts(String document, String state) {
    return facts.list(document, state);
  }

  @Override
  public Optional<ReviewedFact> findFact(String id) {
    return facts.find(id);
  }

  @Override
  public List<Decision> listDecisions(String document, String factKey) {
    return decisions.list(document, factKey);
  }

  /** Where anything is refused, nothing is kept and the notices say of each refused decision why. */
  @Override
  public List<Notice> decide(List<Decision> appended) {
    return decisions.append(appended);
  }

  @Override
  public Optional<AcceptanceRule> findAcceptanceRule() {
    return rule.find();
  }

  @Override
  public void setAcceptanceRule(AcceptanceRule accepting) {
    rule.set(accepting);
  }

  @Override
  public int keepObservations(Citation source, List<Observation> rows) {
    return observations.keep(source, rows);
  }

  @Override
  public Optional<Citation> findCitation(String id) {
    return observations.findCitation(id).or(() -> catalogue.findCitation(id));
  }

  @Override
  public DerivationSummary derive(Engine engine) {
    return engine == null ? deriveHere() : deriveOn(engine);
  }

  private synchronized DerivationSummary deriveHere() {
    Inputs inputs = inputs();
    DuckDbEngine embedded = DuckDbEngine.on(databases.building());
    Derivation.load(embedded, inputs.tables());
    Derivation.run(embedded);
    return new DerivationSummary(embedded.name(), derived.replaceFromBuilding(inputs.stamp()));
  }

  private synchronized DerivationSummary deriveOn(Engine engine) {
    Inputs inputs = inputs();
    Derivation.load(engine, inputs.tables());
    Derivation.run(engine);
    return new DerivationSummary(engine.name(), derived.replaceFrom(engine, inputs.stamp()));
  }

  /** What a derivation reads, as of one moment, with the stamp of that moment. */
  private record Inputs(List<InputTable> tables, SeriesStamp stamp) {
  }

  private Inputs inputs() {
    return databases.read(connection -> {
      List<Claim> claims = new ClaimReader(catalogue).list(connection, DocumentStore.list(connection));
      return new Inputs(Derivation.inputs(catalogue, claims, LocalDate.now(clock)),
          SeriesStamp.now(connection, catalogue));
    });
  }

  /** Writes what the scripts read as Parquet, a folder each, for an engine in another process. */
  public void exportInputs(Path folder) {
    Inputs inputs = inputs();
    exported.put(besides(folder), inputs.stamp());
    try (DuckDbEngine engine = DuckDbEngine.inMemory()) {
      for (InputTable table : inputs.tables()) {
        engine.load(table.schema(), table.rows());
        Path own = Files.createDirectories(folder.resolve(table.schema().name()));
        engine.writeParquet(table.schema().name(), own.resolve("part-0.parquet"));
      }
    } catch (IOException e) {
      throw new StoreFailure("The inputs cannot be written to " + folder, e);
    }
  }

  /**
   * Takes derived tables that another process left as Parquet, a folder each, beside the folder that the inputs went
   * to. Code {@code series_newer} where the series held were derived from later data than that.
   */
  public synchronized DerivationSummary importDerived(Path folder, String engineName) {
    try (DuckDbEngine engine = DuckDbEngine.inMemory()) {
      for (ScriptDescription table : Derivation.describe()) {
        engine.readParquet(table.table(), folder.resolve(table.table()));
      }
      Map<String, Long> rows = derived.replaceFrom(engine, exported.remove(besides(folder)));
      return new DerivationSummary(engineName, rows);
    }
  }

  private static Path besides(Path folder) {
    return folder.toAbsolutePath().normalize().getParent();
  }

  @Override
  public List<SeriesPoint> series(SeriesQuery query) {
    return new SeriesReader(databases).list(query);
  }

  @Override
  public List<Gap> gaps(String unitKey, Integer year) {
    Unit unit = catalogue.units().find(unitKey).orElseThrow(() -> StoreNotices.unknownUnit(unitKey));
    return new GapReader(databases).list(unit, year);
  }

  @Override
  public QueryResult sql(String select, int maxRows) {
    return sandbox.run(select, maxRows);
  }

  @Override
  public List<Notice> check() {
    return check.run();
  }

  @Override
  public void close() {
    databases.close();
  }
}
