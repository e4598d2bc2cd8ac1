package vn.canbang.dashboard.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

import vn.canbang.core.notice.Notice;
import vn.canbang.core.notice.Severity;
import vn.canbang.core.observation.Observation;
import vn.canbang.core.review.Decision;
import vn.canbang.core.store.ReviewedFact;
import vn.canbang.core.store.Warehouse;
import vn.canbang.core.unit.Unit;
import vn.canbang.dashboard.sample.fictional.FictionalHistory;
import vn.canbang.dashboard.sample.fictional.FictionalProvince;
import vn.canbang.ingestion.Ingestion;
import vn.canbang.ingestion.Reading;

/**
 * The samples that the demonstration shows: documents with real facts, the fictional province with its documents and
 * its history, and the decisions of reviewer "mẫu". Loading them twice changes nothing.
 */
public final class Samples {
  /** Who the shipped decisions are signed by. */
  public static final String REVIEWER = "mẫu";

  private static final List<String> OVERLAY = List.of("units.csv", "unit_changes.csv", "version.txt");

  /** Puts the units of the fictional province into the overlay of a data folder, before its catalogue is loaded. */
  public void writeOverlay(Path data) {
    try {
      Path catalogue = Files.createDirectories(data.resolve("catalogue"));
      for (String file : OVERLAY) {
        Files.write(catalogue.resolve(file), SampleFile.bytes("overlay/" + file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads and keeps everything.
   *
   * @param warehouse one whose catalogue has the overlay of {@link #writeOverlay}
   * @param progress  is told each step in Vietnamese
   */
  public SampleReport load(Warehouse warehouse, Ingestion ingestion, Consumer<String> progress) {
    ExecutorService workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      List<Notice> notices = new ArrayList<>();
      List<String> paths = SampleIndex.list();
      progress.accept("Đọc và nạp " + paths.size() + " tài liệu mẫu");
      List<CompletableFuture<Reading>> readings = paths.stream().map(path -> CompletableFuture
          .supplyAsync(() -> ingestion.read(name(path), SampleFile.bytes(path)), workers)).toList();
      CompletableFuture<List<Observation>> history = CompletableFuture
          .supplyAsync(() -> FictionalHistory.list(new FictionalProvince(), warehouse.catalogue()), workers);
      Kept kept = keep(warehouse, paths, readings, notices);
      progress.accept("Ghi quyết định duyệt kèm theo mẫu");
      List<Decision> decisions = decisions(warehouse, kept.paths(), notices);
      notices.addAll(warehouse.decide(decisions));
      progress.accept("Nạp chuỗi số liệu minh họa");
      int observations = warehouse.keepObservations(FictionalHistory.citation(), history.join());
      return new SampleReport(kept.paths().size(), kept.facts(), decisions.size(), observations, notices);
    } finally {
      workers.shutdownNow();
    }
  }

  /** The documents that the store has now, and how many facts were read from them. */
  private record Kept(List<String> paths, int facts) {
  }

  /** Keeps documents one after the other while the next ones are being read. */
  private static Kept keep(Warehouse warehouse, List<String> paths, List<CompletableFuture<Reading>> readings,
      List<Notice> notices) {
    List<String> kept = new ArrayList<>();
    int facts = 0;
    for (int i = 0; i < paths.size(); i++) {
      Reading reading = readings.get(i).join();
      if (reading.refused()) {
        notices.addAll(reading.notices());
      } else {
        facts += warehouse.load(reading.document()).facts();
        kept.add(paths.get(i));
      }
    }
    return new Kept(kept, facts);
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static List<Decision> decisions(Warehouse warehouse, List<String> paths, List<Notice> notices) {
    Map<String, ReviewedFact> byId = new HashMap<>();
    warehouse.listFacts(null, null).forEach(fact -> byId.put(fact.id(), fact));
    List<Decision> decisions = new ArrayList<>();
    Instant now = Instant.now();
    for (String path : paths) {
      for (ShippedDecision shipped : ShippedDecision.besides(path)) {
        ReviewedFact fact = byId.get(shipped.fact());
        if (fact == null || !shipped.fits(fact) || !mayBeDecided(warehouse, path, fact)) {
          notices.add(unfit(path, shipped));
        } else if (fact.decision() == null) {
          decisions.add(shipped.on(fact, now));
        }
      }
    }
    return decisions;
  }

  /** A fictional document says nothing of a real unit, whatever a reader makes of it. */
  private static boolean mayBeDecided(Warehouse warehouse, String path, ReviewedFact fact) {
    return !SampleIndex.isFictional(path)
        || warehouse.catalogue().units().find(fact.fact().unitKey()).map(Unit::fictional).orElse(false);
  }

  private static Notice unfit(String path, ShippedDecision shipped) {
    return new Notice("sample_decision_unfit", Severity.WARNING, name(path), null,
        "Quyết định mẫu cho số liệu " + shipped.fact() + " không còn khớp với số liệu đọc được; số liệu này chờ duyệt lại",
        "The shipped decision on fact " + shipped.fact() + " no longer fits what is read; the fact waits for review");
  }
}
