package vn.canbang.dashboard.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import vn.canbang.core.catalogue.Catalogue;
import vn.canbang.core.fact.Fact;
import vn.canbang.core.store.ReadDocument;
import vn.canbang.core.store.ReviewedFact;
import vn.canbang.core.text.Folding;
import vn.canbang.core.unit.Unit;
import vn.canbang.ingestion.Ingestion;

/**
 * Holds what was read from a sample against what its document is known to state, and fills in the review sheet that is
 * shipped with it.
 */
final class SampleReview {
  private static final List<String> COLUMNS = List.of("document", "sha256", "fact_id", "unit", "unit_code", "indicator",
      "indicator_name", "period", "kind", "qualifier", "value", "numerator", "denominator", "measure_unit", "quote",
      "notices", "confidence", "state", "verdict", "corrected_value", "corrected_numerator", "corrected_denominator",
      "reason", "reviewer");

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

  /** The sheet with its verdicts, as text. A fictional document's facts on real units, if any, get none. */
  String sheet(String path, byte[] bytes) {
    ReadDocument document = read(path, bytes);
    List<Expectation> expected = expected(path);
    List<String> keys = ReviewedFact.keysOf(document.facts());
    StringBuilder sheet = new StringBuilder(String.join(",", COLUMNS)).append('\n');
    for (int i = 0; i < keys.size(); i++) {
      Fact fact = document.facts().get(i);
      List<String> cells = new ArrayList<>(cells(document, fact, keys.get(i)));
      cells.addAll(mayDecide(path, fact) ? verdict(fact, expected) : List.of("", "", "", "", "", ""));
      sheet.append(String.join(",", cells.stream().map(CsvText::quoted).toList())).append('\n');
    }
    return sheet.toString();
  }

  private boolean mayDecide(String path, Fact fact) {
    return !SampleIndex.isFictional(path)
        || catalogue.units().find(fact.unitKey()).map(Unit::fictional).orElse(false);
  }

  private List<String> cells(ReadDocument document, Fact fact, String key) {
    return Arrays.asList(fact.document(), document.sha256(), ReviewedFact.idOf(document.sha256(), key), fact.unit(),
        fact.unitKey(), fact.indicator(), catalogue.findIndicator(fact.indicator()).map(i -> i.name()).orElse(""),
        fact.period().toString(), fact.kind().toString(), fact.qualifier().sign(), text(fact.value()),
        text(fact.numerator()), text(fact.denominator()), Objects.toString(fact.measureUnit(), ""),
        fact.quote().replaceAll("\\s+", " "), String.join("; ", fact.notices().stream().map(n -> n.code()).toList()),
        Double.toString(fact.confidence()), "waiting");
  }

  private static String text(BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }

  private static List<String> verdict(Fact fact, List<Expectation> expected) {
    List<Expectation> about = expected.stream().filter(known -> isAbout(fact, known)).toList();
    if (about.stream().anyMatch(known -> saysTheSame(fact, known))) {
      return List.of("accept", "", "", "", "", Samples.REVIEWER);
    }
    Optional<Expectation> other = about.stream()
        .filter(known -> known.value() != null && known.qualifier().equals(fact.qualifier().sign())).findFirst();
    if (other.isPresent() && about.size() == 1) {
      return List.of("correct", text(other.get().value()), text(other.get().numerator()),
          text(other.get().denominator()), "Đối chiếu với văn bản: " + other.get().quote(), Samples.REVIEWER);
    }
    boolean misplaced = expected.stream().anyMatch(known -> known.indicator().equals(fact.indicator())
        && known.kind().equals(fact.kind().toString()) && same(fact.value(), known.value()));
    return List.of("reject", "", "", "", misplaced ? "Đọc sai kỳ hoặc sai đơn vị" : "Văn bản không nêu số liệu này",
        Samples.REVIEWER);
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
