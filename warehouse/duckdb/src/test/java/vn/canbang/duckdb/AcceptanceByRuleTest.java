package vn.canbang.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.duckdb.SampleDocuments.CALIBRATION;
import static vn.canbang.duckdb.SampleDocuments.accept;
import static vn.canbang.duckdb.SampleDocuments.reject;
import static vn.canbang.duckdb.SampleDocuments.report;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.canbang.core.document.Place;
import vn.canbang.core.engine.SmallCatalogue;
import vn.canbang.core.fact.Fact;
import vn.canbang.core.notice.Notice;
import vn.canbang.core.notice.Severity;
import vn.canbang.core.review.AcceptanceRule;
import vn.canbang.core.review.Decision;
import vn.canbang.core.review.Verdict;
import vn.canbang.core.store.ReadDocument;
import vn.canbang.core.store.ReviewedFact;
import vn.canbang.core.store.Warehouse.LoadOutcome;
import vn.canbang.core.store.Warehouse.SeriesQuery;

class AcceptanceByRuleTest {
  private static final AcceptanceRule RULE = rule(CALIBRATION);

  @TempDir
  Path data;
  private DuckDbWarehouse warehouse;

  @BeforeEach
  void open() {
    warehouse = DuckDbWarehouse.open(data, SmallCatalogue.make());
  }

  @AfterEach
  void close() {
    warehouse.close();
  }

  @Test
  void isOffUnlessSwitchedOn() {
    assertThat(warehouse.findAcceptanceRule()).isEmpty();
    warehouse.load(report("1", sure(1)));
    assertThat(states()).containsExactly("waiting");
  }

  @Test
  void whatIsSureAcceptsItselfAndSaysSo() {
    warehouse.setAcceptanceRule(RULE);
    LoadOutcome outcome = warehouse.load(report("1", sure(1), fact(2, 0.94)));
    assertThat(states()).containsExactly("accepted", "waiting");
    assertThat(outcome.waiting()).isEqualTo(1);
    assertThat(outcome.notices()).extracting(Notice::code).contains("decided_by_rule");
    Decision decision = warehouse.listFacts(null, "accepted").get(0).decision();
    assertThat(decision.reviewer()).isEqualTo("rule");
    assertThat(decision.reason()).contains("0.95", "0.018", CALIBRATION);
    assertThat(AcceptanceRule.of(decision)).contains(RULE);
  }

  @Test
  void aSeriesSaysThatNoPersonAcceptedItsValue() {
    warehouse.setAcceptanceRule(RULE);
    warehouse.load(report("1", sure(1)));
    warehouse.derive(null);
    assertThat(warehouse.series(new SeriesQuery("M2.CT3", true, SmallCatalogue.DISTRICT, null, null)))
        .isNotEmpty().allSatisfy(point -> assertThat(point.flags()).contains("accepted_by_rule"));
  }

  @Test
  void aWarningOnTheFactItsPlaceOrItsDocumentStopsTheRule() {
    warehouse.setAcceptanceRule(RULE);
    Fact fact = sure(1);
    Place place = fact.place();
    Place table = new Place(0, 0, place.table(), 0, 0, 0);
    Place elsewhere = new Place(9, 0, 0, 0, 0, 9);
    List<String> states = Stream.of(place, null, table, elsewhere)
        .map(at -> loaded(withNotice(report("Báo cáo " + at, "1", fact), warning(at)))).toList();
    assertThat(states).containsExactly("waiting", "waiting", "waiting", "accepted");
    assertThat(loaded(report("Cảnh báo", "1", fact.withNotices(List.of(warning(place)))))).isEqualTo("waiting");
  }

  @Test
  void aPersonDecidesOverTheRuleAndIsNotOverruledAtTheNextReading() {
    warehouse.setAcceptanceRule(RULE);
    ReadDocument document = report("1", sure(1));
    warehouse.load(document);
    assertThat(warehouse.decide(List.of(reject(document, 0)))).isEmpty();
    assertThat(states()).containsExactly("rejected");
    warehouse.reread(report("2", sure(1)));
    assertThat(states()).containsExactly("rejected");
  }

  @Test
  void whatTheRuleWouldNotAcceptAnyMoreWaitsAgainEvenWhenItIsOff() {
    warehouse.setAcceptanceRule(RULE);
    warehouse.load(report("1", sure(1), sure(2)));
    warehouse.setAcceptanceRule(null);
    warehouse.reread(report("2", sure(1).withNotices(List.of(warning(sure(1).place()))), sure(2)));
    assertThat(states()).containsExactly("waiting", "accepted");
    assertThat(warehouse.listDecisions(warehouse.listDocuments().get(0).sha256(), warehouse.listFacts(null, "waiting").get(0).key()))
        .extracting(Decision::verdict).containsExactly(Verdict.ACCEPT, Verdict.WITHDRAW);
  }

  @Test
  void readingAgainAppliesARuleSwitchedOnSinceAndLoadingAgainDoesNot() {
    ReadDocument document = report("1", sure(1));
    warehouse.load(document);
    warehouse.setAcceptanceRule(RULE);
    assertThat(warehouse.load(document).changed()).isFalse();
    assertThat(states()).containsExactly("waiting");
    assertThat(warehouse.reread(document).changed()).isTrue();
    assertThat(states()).containsExactly("accepted");
    assertThat(warehouse.reread(document).changed()).isFalse();
  }

  @Test
  void aRuleOfAnotherCalibrationAcceptsNothingAndIsNamed() {
    warehouse.setAcceptanceRule(rule("2025-01-01-ffffffff"));
    LoadOutcome outcome = warehouse.load(report("1", sure(1)));
    assertThat(states()).containsExactly("waiting");
    assertThat(outcome.notices()).extracting(Notice::code).contains("rule_of_other_calibration");
  }

  @Test
  void nobodyDecidesInTheNameOfTheRule() {
    ReadDocument document = report("1", sure(1));
    warehouse.load(document);
    Decision own = accept(document, 0);
    Decision posing = new Decision(own.document(), own.factKey(), own.verdict(), own.seen(), null, null, null, null, "Rule ",
        own.time());
    assertThat(warehouse.decide(List.of(posing))).extracting(Notice::code).containsExactly("reviewer_reserved");
    assertThat(states()).containsExactly("waiting");
  }

  @Test
  void theSettingOutlivesTheProgram() {
    warehouse.setAcceptanceRule(RULE);
    warehouse.close();
    open();
    assertThat(warehouse.findAcceptanceRule()).contains(RULE);
    warehouse.setAcceptanceRule(null);
    assertThat(warehouse.findAcceptanceRule()).isEmpty();
  }

  private String loaded(ReadDocument document) {
    warehouse.load(document);
    return warehouse.listFacts(document.sha256(), null).get(0).state();
  }

  private List<String> states() {
    return warehouse.listFacts(null, null).stream().map(ReviewedFact::state).toList();
  }

  private static AcceptanceRule rule(String calibration) {
    return new AcceptanceRule(new BigDecimal("0.95"), new BigDecimal("0.02"), new BigDecimal("0.018"), calibration);
  }

  private static Fact sure(int row) {
    return fact(row, 0.95);
  }

  private static Fact fact(int row, double confidence) {
    return SampleDocuments.fact(row, "M2.CT3", row == 1 ? "2023" : "2022", "20.5").withNotices(List.of())
        .judged(confidence, List.of());
  }

  private static Notice warning(Place place) {
    return new Notice("doubtful", Severity.WARNING, "bao-cao.txt", place, "Ngờ.", "Doubtful.");
  }

  private static ReadDocument withNotice(ReadDocument document, Notice notice) {
    return new ReadDocument(document.name(), document.sha256(), document.bytes(), document.format(), document.reader(),
        document.calibration(), document.head(), document.blocks(), document.facts(), document.unlinked(), document.issued(),
        List.of(notice));
  }
}
