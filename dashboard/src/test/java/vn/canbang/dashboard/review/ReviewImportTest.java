package vn.canbang.dashboard.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.canbang.core.catalogue.Catalogue;
import vn.canbang.core.catalogue.CatalogueLoader;
import vn.canbang.core.notice.Notice;
import vn.canbang.core.store.ReviewedFact;
import vn.canbang.core.store.Warehouse;
import vn.canbang.dashboard.review.ReviewImport.Outcome;
import vn.canbang.dashboard.review.ReviewSheet.Form;
import vn.canbang.duckdb.DuckDbWarehouse;
import vn.canbang.ingestion.Ingestion;

class ReviewImportTest {
  private static final String HEADER = "fact_id,value,verdict,corrected_value,reason,reviewer\n";

  @TempDir
  private Path data;
  private Warehouse warehouse;
  private List<ReviewedFact> facts;

  @BeforeEach
  void loadADocument() throws IOException {
    Catalogue catalogue = CatalogueLoader.packaged();
    warehouse = DuckDbWarehouse.open(data, catalogue);
    try (InputStream in = getClass().getResourceAsStream("/real-documents/nghe-an.txt")) {
      warehouse.load(new Ingestion(catalogue).read("nghe-an.txt", in.readAllBytes()).document());
    }
    facts = warehouse.listFacts(null, "waiting").stream().filter(fact -> fact.fact().value() != null).toList();
  }

  @AfterEach
  void close() {
    warehouse.close();
  }

  @Test
  void verdictsInBothLanguagesBecomeDecisions() {
    Outcome outcome = take(row(0, "chấp nhận", "", "", "An"), row(1, "correct", "\"46,35\"", "in sai", "An"), row(2, "Bác bỏ", "", "nhầm hàng", "An"),
        row(3, "", "", "", ""));
    assertThat(outcome.notices()).isEmpty();
    assertThat(outcome.decisions()).isEqualTo(3);
    assertThat(states()).containsExactly("accepted", "corrected", "rejected", "waiting");
  }

  @Test
  void oneWrongRowAndNothingIsTaken() {
    Outcome outcome = take(row(0, "accept", "", "", "An"), row(1, "correct", "", "", "An"));
    assertThat(outcome.decisions()).isZero();
    assertThat(outcome.notices()).extracting(Notice::code).containsExactly("correction_missing", "reason_missing");
    assertThat(outcome.notices().get(0).vi()).startsWith("dòng 3, cột corrected_value: ");
    assertThat(outcome.notices().get(0).en()).startsWith("row 3, column corrected_value: ");
    assertThat(states()).containsOnly("waiting");
  }

  @Test
  void eachFaultHasItsCode() {
    assertThat(codes(row(0, "maybe", "", "", "An"))).containsExactly("unknown_verdict");
    assertThat(codes("zzz,1,accept,,,An")).containsExactly("unknown_fact");
    assertThat(codes(facts.get(0).id() + ",987654,accept,,,An")).containsExactly("value_changed");
    assertThat(codes(row(0, "accept", "5", "", "An"))).containsExactly("correction_unexpected");
    assertThat(codes(row(0, "correct", "\"1,234\"", "in sai", "An"))).containsExactly("number_unclear");
    assertThat(codes(row(0, "reject", "", "", "An"))).containsExactly("reason_missing");
    assertThat(codes(row(0, "accept", "", "", ""))).containsExactly("reviewer_missing");
    assertThat(codes(row(0, "accept", "", "", "An"), row(0, "accept", "", "", "An"))).containsExactly("fact_twice");
  }

  @Test
  void aDecisionInForceIsNotRecordedTwice() {
    assertThat(take(row(0, "accept", "", "", "An")).decisions()).isEqualTo(1);
    assertThat(take(row(0, "accept", "", "", "An")).decisions()).isZero();
    assertThat(warehouse.listDecisions(facts.get(0).document(), facts.get(0).key())).hasSize(1);
  }

  @Test
  void aSecondCorrectionOfTheFractionAloneIsRecorded() {
    String header = "fact_id,value,verdict,corrected_value,corrected_numerator,corrected_denominator,reason,reviewer\n";
    assertThat(takeSheet(header + seen(0) + ",correct,50,1,2,in sai,An").decisions()).isEqualTo(1);
    assertThat(takeSheet(header + seen(0) + ",correct,50,1,2,in sai,An").decisions()).isZero();
    assertThat(takeSheet(header + seen(0) + ",correct,50,2,4,in sai,An").decisions()).isEqualTo(1);
    assertThat(warehouse.findFact(facts.get(0).id()).orElseThrow().decision().correctedDenominator())
        .isEqualByComparingTo("4");
  }

  @Test
  void aSheetThatShowsAnotherStatementIsRefused() {
    String header = "fact_id,value,qualifier,numerator,measure_unit,verdict,reviewer\n";
    String unit = facts.get(0).fact().measureUnit();
    assertThat(takeSheet(header + seen(0) + ",<=,," + unit + ",accept,An").notices()).extracting(Notice::code)
        .containsExactly("statement_changed");
    assertThat(takeSheet(header + seen(0) + ",=,7,đồng chí,accept,An").notices()).extracting(Notice::code)
        .containsExactly("statement_changed", "statement_changed");
    assertThat(takeSheet(header + seen(0) + ",=,," + unit + ",accept,An").decisions()).isEqualTo(1);
  }

  private String seen(int fact) {
    return facts.get(fact).id() + "," + facts.get(fact).fact().value().toPlainString();
  }

  private Outcome takeSheet(String sheet) {
    return new ReviewImport(warehouse, null, Instant.now())
        .take(ReviewSheet.read("phiếu.csv", sheet.getBytes(StandardCharsets.UTF_8), Form.CSV));
  }

  private List<String> codes(String... rows) {
    return take(rows).notices().stream().map(Notice::code).toList();
  }

  private List<String> states() {
    return facts.stream().limit(4).map(fact -> warehouse.findFact(fact.id()).orElseThrow().state()).toList();
  }

  private Outcome take(String... rows) {
    return takeSheet(HEADER + List.of(rows).stream().collect(Collectors.joining("\n")));
  }

  private String row(int fact, String verdict, String corrected, String reason, String reviewer) {
    return String.join(",", facts.get(fact).id(), facts.get(fact).fact().value().toPlainString(), verdict, corrected, reason, reviewer);
  }
}
