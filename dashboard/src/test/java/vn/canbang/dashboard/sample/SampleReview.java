package vn.canbang.dashboard.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.canbang.core.catalogue.Catalogue;
import vn.canbang.core.fact.Fact;
import vn.canbang.core.review.Decision;
import vn.canbang.core.review.Verdict;
import vn.canbang.core.store.ReadDocument;
import vn.canbang.core.store.ReviewedFact;
import vn.canbang.core.text.Folding;
import vn.canbang.core.unit.Unit;
import vn.canbang.dashboard.review.ReviewSheet;
import vn.canbang.ingestion.Ingestion;

/**
 * Holds what was read from a sample against what its document is known to state, and fills in the review sheet that is
 * shipped with it.
 */
final class SampleReview {
  /** Not printed in a sheet; a decision must have one. */
  private static final Instant NO_TIME = Instant.EPOCH;

  private final Catalogue catalogue;
  private final Ingestion ingestion;

  SampleReview(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.ingestion = new Ingestion(catalogue);
  }

  /** What is known of a document. */
  static List<Expectation> expected(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    String file = SampleIndex.isFictional(path) ? "fictional/expected.tsv"
        : path.substring(0, path.lastIndexOf('.')) + ".expected.tsv";
    return Expectation.readAll(file).stream().filter(fact -> fact.document().equals(name)).toList();
  }

  ReadDocument read(String path, byte[] bytes) {
    return ingestion.read(path.substring(path.lastIndexOf('/') + 1), bytes).found().orElseThrow();
  }

  /** The sheet with its verdicts. A fictional document's facts on real units, if any, get none. */
  byte[] sheet(String path, byte[] bytes) throws IOException {
    ReadDocument document = read(path, bytes);
    List<Expectation> expected = expected(path);
    List<String> keys = ReviewedFact.keysOf(document.facts());
    List<ReviewedFact> facts = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      Fact fact = document.facts().get(i);
      Decision decision = mayDecide(path, fact) ? decision(document.sha256(), keys.get(i), fact, expected) : null;
      facts.add(new ReviewedFact(ReviewedFact.idOf(document.sha256(), keys.get(i)), document.sha256(), keys.get(i), fact,
          "waiting", decision));
    }
    ByteArrayOutputStream sheet = new ByteArrayOutputStream();
    ReviewSheet.of(catalogue).write(facts, ReviewSheet.Form.CSV, sheet);
    return sheet.toByteArray();
  }

  private boolean mayDecide(String path, Fact fact) {
    return !SampleIndex.isFictional(path)
        || catalogue.units().find(fact.unitKey()).map(Unit::fictional).orElse(false);
  }

  private static Decision decision(String sha256, String key, Fact fact, List<Expectation> expected) {
    List<Expectation> about = expected.stream().filter(known -> isAbout(fact, known)).toList();
    if (about.stream().anyMatch(known -> saysTheSame(fact, known))) {
      return new Decision(sha256, key, Verdict.ACCEPT, fact.value(), null, null, null, null, Samples.REVIEWER, NO_TIME);
    }
    Optional<Expectation> right = about.stream()
        .filter(known -> known.value() != null && known.qualifier().equals(fact.qualifier().sign()))
        .filter(known -> standsOn(fact, known)).findFirst();
    if (right.isPresent() && about.size() == 1) {
      Expectation known = right.get();
      return new Decision(sha256, key, Verdict.CORRECT, fact.value(), known.value(), known.numerator(),
          known.denominator(), "Đối chiếu với văn bản: " + known.quote(), Samples.REVIEWER, NO_TIME);
    }
    return new Decision(sha256, key, Verdict.REJECT, fact.value(), null, null, null, whyNot(fact, expected),
        Samples.REVIEWER, NO_TIME);
  }

  private static String whyNot(Fact fact, List<Expectation> expected) {
    boolean misplaced = expected.stream().anyMatch(known -> known.indicator().equals(fact.indicator())
        && known.kind().equals(fact.kind().toString()) && same(fact.value(), known.value()));
    if (misplaced) {
      return "Đọc sai kỳ hoặc sai đơn vị";
    }
    boolean ofAnother = expected.stream().anyMatch(known -> standsOn(fact, known) && same(fact.value(), known.value()));
    return ofAnother ? "Số liệu này là của chỉ tiêu khác" : "Văn bản không nêu số liệu này";
  }

  private static boolean standsOn(Fact fact, Expectation known) {
    String read = Folding.fold(fact.quote());
    String stated = Folding.fold(known.quote());
    return read.contains(stated) || stated.contains(read);
  }

  static boolean isAbout(Fact fact, Expectation known) {
    return known.indicator().equals(fact.indicator()) && known.period().equals(fact.period().toString())
        && known.kind().equals(fact.kind().toString())
        && Folding.fold(known.unit()).equals(Folding.fold(fact.unit()));
  }

  static boolean saysTheSame(Fact fact, Expectation known) {
    return isAbout(fact, known) && same(fact.value(), known.value())
        && (fact.isTextOnly() || known.qualifier().equals(fact.qualifier().sign()))
        && (fact.denominator() == null || same(fact.denominator(), known.denominator())
            && same(fact.numerator(), known.numerator()));
  }

  private static boolean same(BigDecimal one, BigDecimal other) {
    return one == null ? other == null : other != null && one.compareTo(other) == 0;
  }
}
