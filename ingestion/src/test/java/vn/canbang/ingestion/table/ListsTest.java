package vn.canbang.ingestion.table;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.ingestion.table.TableSample.facts;
import static vn.canbang.ingestion.table.TableSample.read;
import static vn.canbang.ingestion.table.TableSample.unlinked;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import vn.canbang.core.document.IssuedDocument;
import vn.canbang.ingestion.Reading;

/** Lists of documents and of tasks: kept or passed over, never figures. */
class ListsTest {
  private static final String DOCUMENTS = """
      TT\tNội dung\tCơ quan ban hành\tLoại văn bản\tSố ban hành\tNgày, tháng, năm ban hành\tGhi chú
      1\tThực hiện 20 chỉ tiêu, tổ chức 5 lớp tập huấn cho 200 lượt người\tUBND tỉnh\tKế hoạch\t91/KH-UBND\t07/4/2023\t
      2\tKiện toàn Ban vì sự tiến bộ của phụ nữ\tUBND tỉnh\tQuyết định\t62/QĐ-UBND\t31/13/2023\t
      3\t\t\t\t\t\t""";

  @Test
  void issuedDocumentsAreKeptAndGiveNoFigures() {
    Reading reading = read(DOCUMENTS);
    assertThat(facts(reading)).isEmpty();
    assertThat(unlinked(reading)).isEmpty();
    assertThat(reading.document().issued()).extracting(IssuedDocument::number).containsExactly("91/KH-UBND", "62/QĐ-UBND");
    assertThat(reading.document().issued().get(0)).satisfies(first -> {
      assertThat(first.date()).isEqualTo(LocalDate.of(2023, 4, 7));
      assertThat(first.kind()).isEqualTo("Kế hoạch");
      assertThat(first.issuer()).isEqualTo("UBND tỉnh");
      assertThat(first.place().row()).isEqualTo(2);
    });
    assertThat(reading.document().issued().get(1).date()).as("no such day").isNull();
  }

  @Test
  void tasksGiveNoFigures() {
    Reading reading = read("TT\tNội dung nhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian thực hiện\n"
        + "1\tPhấn đấu tỷ lệ nữ tham gia cấp ủy đạt 25%\tBan Tổ chức\t\tNăm 2024\n"
        + "2\tTổ chức 05 lớp tập huấn cho 250 lượt người\tSở Nội vụ\t\tQuý II");
    assertThat(facts(reading)).isEmpty();
    assertThat(unlinked(reading)).isEmpty();
  }
}
