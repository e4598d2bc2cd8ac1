package vn.canbang.dashboard.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.canbang.core.review.Decision;
import vn.canbang.core.review.Verdict;
import vn.canbang.core.store.ReviewedFact;
import vn.canbang.ingestion.Reading;

class StoreReaderTest {
  @TempDir
  Path data;

  private OpenStore store;

  @BeforeEach
  void keepTheReportOf2022() {
    store = OpenStore.open(data);
    store.warehouse().load(store.ingestion().read("bao-cao-2022.txt", report(2022, "2022", "47,9")).document());
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void whatIsSaidOfLastYearIsHeldAgainstLastYearsReport() {
    assertThat(codes(report(2023, "2022", "50,2"))).contains("last_year_changed");
    assertThat(codes(report(2023, "2022", "47,9"))).doesNotContain("last_year_changed");
  }

  @Test
  void aDocumentIsNotHeldAgainstItself() {
    assertThat(codes(report(2022, "2022", "47,9"))).doesNotContain("last_year_changed");
  }

  @Test
  void aRejectedFigureSaysNothingAndACorrectedOneSaysWhatItWasCorrectedTo() {
    ReviewedFact fact = store.warehouse().listFacts(null, null).get(0);
    decide(fact, Verdict.CORRECT, "50.2");
    assertThat(codes(report(2023, "2022", "50,2"))).doesNotContain("last_year_changed");
    decide(fact, Verdict.REJECT, null);
    assertThat(codes(report(2023, "2022", "33"))).doesNotContain("last_year_changed");
  }

  private void decide(ReviewedFact fact, Verdict verdict, String corrected) {
    store.warehouse().decide(List.of(new Decision(fact.document(), fact.key(), verdict, fact.fact().value(),
        corrected == null ? null : new BigDecimal(corrected), null, null, "số in sai", "người duyệt",
        Instant.now())));
  }

  private List<String> codes(byte[] bytes) {
    Reading reading = new StoreReader(store).read("bao-cao.txt", bytes);
    return reading.document().facts().stream().flatMap(fact -> fact.notices().stream()).map(notice -> notice.code())
        .toList();
  }

  private static byte[] report(int issued, String year, String value) {
    return """
        ỦY BAN NHÂN DÂN TỈNH QUẢNG NINH
        Số: 97/BC-UBND
        Quảng Ninh, ngày 20 tháng 12 năm %d
        BÁO CÁO
        Kết quả công tác bình đẳng giới năm %d trên địa bàn tỉnh Quảng Ninh

        Ủy ban nhân dân báo cáo như sau:

        Biểu 1. Kết quả
        STT\tChỉ tiêu\tĐơn vị tính\tKết quả năm %s
        1\tTỷ lệ lao động nữ làm công hưởng lương\t%%\t%s
        """.formatted(issued, issued, year, value).getBytes(StandardCharsets.UTF_8);
  }
}
