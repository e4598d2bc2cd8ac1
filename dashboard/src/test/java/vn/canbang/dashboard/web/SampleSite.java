package vn.canbang.dashboard.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import vn.canbang.core.catalogue.Catalogue;
import vn.canbang.core.catalogue.CatalogueLoader;
import vn.canbang.core.observation.Observation;
import vn.canbang.core.review.Decision;
import vn.canbang.core.review.Verdict;
import vn.canbang.core.store.ReviewedFact;
import vn.canbang.core.store.Warehouse;
import vn.canbang.dashboard.command.CommandLines;
import vn.canbang.dashboard.command.OpenStore;
import vn.canbang.dashboard.command.Session;
import vn.canbang.dashboard.sample.Samples;
import vn.canbang.dashboard.sample.fictional.FictionalHistory;
import vn.canbang.dashboard.sample.fictional.FictionalProvince;
import vn.canbang.duckdb.DuckDbWarehouse;
import vn.canbang.ingestion.Ingestion;

/**
 * A running site over a real store with the fictional province, its history and two of its documents, and with documents of
 * two real provinces; started once for all tests. Of the fictional report every second fact is accepted by reviewer
 * "mẫu", of the real ones every fact.
 */
public final class SampleSite {
  private static final List<String> DOCUMENTS = List.of("tinh-minh-hoa-2024.docx", "ket-qua-980-2023.xlsx");
  private static final List<String> REAL_DOCUMENTS = List.of("nghe-an-ket-qua-2021-ke-hoach-2022.docx",
      "nghe-an-y-te-giao-duc-2021-2022.xlsx", "bac-kan-danh-gia-2021-2023.docx");
  private static final Set<String> PLACES = Set.of("99", "980");
  private static SampleSite shared;

  private final Warehouse warehouse;
  private final Ingestion ingestion;
  private final RunningServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  private SampleSite(Path data) throws IOException {
    new Samples().writeOverlay(data);
    Catalogue catalogue = CatalogueLoader.load(data.resolve("catalogue"));
    ingestion = new Ingestion(catalogue);
    warehouse = DuckDbWarehouse.open(data, catalogue);
    for (String document : DOCUMENTS) {
      warehouse.load(ingestion.read(document, bytes("/samples/fictional/" + document)).found().orElseThrow());
    }
    for (String document : REAL_DOCUMENTS) {
      warehouse.load(ingestion.read(document, bytes("/samples/real/" + document)).found().orElseThrow());
      accept(warehouse.listFacts(sha256(document), null));
    }
    acceptEverySecond(sha256("tinh-minh-hoa-2024.docx"));
    warehouse.keepObservations(FictionalHistory.citation(), history(catalogue));
    warehouse.derive(null);
    server = WebServer.start(warehouse, ingestion, WebOptions.onLoopback(0, true));
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
  }

  public static synchronized SampleSite shared() {
    try {
      shared = shared == null ? new SampleSite(Files.createTempDirectory(Path.of("target"), "pages")) : shared;
      return shared;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void stop() {
    server.close();
    warehouse.close();
  }

  private static List<Observation> history(Catalogue catalogue) {
    return FictionalHistory.list(new FictionalProvince(), catalogue).stream()
        .filter(figure -> PLACES.contains(figure.unitKey().substring(0, figure.unitKey().indexOf('@')))).toList();
  }

  private void acceptEverySecond(String sha256) {
    List<ReviewedFact> facts = warehouse.listFacts(sha256, null);
    accept(IntStream.range(0, facts.size()).filter(i -> i % 2 == 0).mapToObj(facts::get).toList());
  }

  private void accept(List<ReviewedFact> facts) {
    warehouse.decide(facts.stream().map(fact -> new Decision(fact.document(), fact.key(), Verdict.ACCEPT,
        fact.fact().value(), null, null, null, null, "mẫu", Instant.now())).toList());
  }

  private static byte[] bytes(String resource) throws IOException {
    try (InputStream in = SampleSite.class.getResourceAsStream(resource)) {
      return in.readAllBytes();
    }
  }

  /** What a command prints that works through the site's store. */
  public String command(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    OpenStore store = new OpenStore(warehouse, ingestion, () -> { });
    CommandLines.run(new Session(Path.of("").toAbsolutePath(), stream, stream, false, false, any -> store, true), arguments);
    return out.toString(StandardCharsets.UTF_8);
  }

  public Warehouse warehouse() {
    return warehouse;
  }

  public String sha256(String document) {
    return warehouse.findDocument(document).orElseThrow().sha256();
  }

  /** A fact of the province's report in this state. */
  public ReviewedFact fact(String state) {
    return warehouse.listFacts(sha256("tinh-minh-hoa-2024.docx"), state).get(0);
  }

  public String address(String path) {
    return "http://localhost:" + server.port() + path;
  }

  /** The answer to a plain GET; redirects are not followed. */
  public HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address(path)));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  public HttpResponse<String> post(String path, String form, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address(path)))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(form));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
