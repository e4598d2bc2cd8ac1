package vn.canbang.ingestion.table;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.ingestion.table.TableSample.codes;
import static vn.canbang.ingestion.table.TableSample.facts;
import static vn.canbang.ingestion.table.TableSample.read;
import static vn.canbang.ingestion.table.TableSample.unlinked;

import org.junit.jupiter.api.Test;

import vn.canbang.ingestion.Reading;

/** How headers are found and understood, whatever the order and number of their rows. */
class HeaderFinderTest {

  @Test
  void aCaptionMayBeARowOfTheTable() {
    assertThat(facts(read("Đơn vị tính: cặp\t\t\nChỉ tiêu\t2021\t2022\nSố cặp tảo hôn\t6\t5")))
        .containsExactly("Tỉnh Nghệ An: TH.CAP 2021 6", "Tỉnh Nghệ An: TH.CAP 2022 5");
  }

  @Test
  void mergedCellsMayBeRepeatedInEveryColumn() {
    assertThat(facts(read("Đơn vị\tSố vụ bạo lực gia đình\tSố vụ bạo lực gia đình\nĐơn vị\tTinh thần\tThân thể\n"
        + "Huyện Quỳ Châu\t6\t7"))).containsExactly("Huyện Quỳ Châu, tỉnh Nghệ An: BL.VU.GD.TT 2023 6",
            "Huyện Quỳ Châu, tỉnh Nghệ An: BL.VU.GD.THT 2023 7");
  }

  @Test
  void theUnitOfMeasureMayStandAboveTheTable() {
    assertThat(facts(read("Biểu 1\nĐơn vị tính: triệu đồng\n\nNội dung\t2021\t2022\nKinh phí thực hiện\t25\t30")))
        .containsExactly("Tỉnh Nghệ An: QL.KP 2021 25000000", "Tỉnh Nghệ An: QL.KP 2022 30000000");
  }

  @Test
  void resultsAndPlansMayBeToldByLetters() {
    Reading reading = read("ĐVT\tChỉ tiêu\tNăm 2022 (TH)\tNăm 2023 (KH)\tSo sánh (%)\nvụ\tSố vụ bạo lực gia đình\t14\t10\t71");
    assertThat(reading.document().facts()).extracting(fact -> fact.kind() + " " + fact.period() + " " + fact.value())
        .containsExactly("count 2022 14", "plan 2023 10");
  }

  @Test
  void aComparisonOfYearsIsNoResultOfTheYear() {
    assertThat(facts(read("Chỉ tiêu\tKết quả năm 2022\tSo sánh kết quả năm 2022 với năm 2021\nSố cặp tảo hôn\t6\t2")))
        .containsExactly("Tỉnh Nghệ An: TH.CAP 2022 6");
  }

  @Test
  void aCountIsNoShareWhereTheTableCountsPeople() {
    Reading reading = read("Biểu 1\nĐơn vị tính: người\n\nChỉ tiêu\tKết quả năm 2022\nNữ đại biểu HĐND cấp xã\t27");
    assertThat(reading.document().facts()).singleElement()
        .satisfies(fact -> assertThat(fact.measureUnit()).isEqualTo("người"));
  }

  @Test
  void yearsMayBeBrokenDownByWhatTheIndicatorHas() {
    Reading reading = read("Chỉ tiêu\tNăm 2021\t\tNăm 2022\t\n\tTổng số\tNữ\tTổng số\tNữ\n"
        + "Số lượt người tham dự truyền thông\t100\t60\t200\t120\nTỷ lệ nữ tham gia cấp ủy\t21\t5\t22\t6");
    assertThat(facts(reading)).containsExactly("Tỉnh Nghệ An: TT.NGUOI 2021 100", "Tỉnh Nghệ An: TT.NGUOI.NU 2021 60",
        "Tỉnh Nghệ An: TT.NGUOI 2022 200", "Tỉnh Nghệ An: TT.NGUOI.NU 2022 120");
    assertThat(unlinked(reading)).hasSize(4);
  }

  @Test
  void aRepeatedHeaderOfTwoRowsIsDropped() {
    String header = "STT\tĐơn vị\tSố vụ bạo lực gia đình\t\n\t\tTinh thần\tThân thể\n";
    Reading reading = read(header + "1\tHuyện Quỳ Châu\t6\t7\n\n" + header + "2\tThành phố Vinh\t9\t8");
    assertThat(facts(reading)).hasSize(4);
    assertThat(codes(reading)).isEmpty();
  }

  @Test
  void numbersOfARowOfNoKnownIndicatorAreKept() {
    Reading reading = read("TT\tChỉ tiêu\tKết quả năm 2022\tĐơn vị chủ trì\n1\tTỷ lệ hộ nghèo\t1,1\tPhòng 2");
    assertThat(unlinked(reading)).containsExactly("Tỷ lệ hộ nghèo | Kết quả năm 2022 | 1,1");
    assertThat(codes(reading)).contains("indicator_unknown");
  }
}
