package vn.canbang.ingestion.table;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.ingestion.table.TableSample.codes;
import static vn.canbang.ingestion.table.TableSample.facts;
import static vn.canbang.ingestion.table.TableSample.read;
import static vn.canbang.ingestion.table.TableSample.unlinked;

import org.junit.jupiter.api.Test;

import vn.canbang.ingestion.Reading;

/** What tables with units, periods or levels down give, and what they must not give. */
class IndicatorsAcrossTest {

  @Test
  void eachRowIsOfTheUnitThatItNames() {
    assertThat(facts(read("STT\tĐơn vị\tSố vụ bạo lực gia đình\n1\tHuyện Quỳ Châu\t14\n2\tVinh\t21\nTổng cộng\t\t35")))
        .containsExactly("Huyện Quỳ Châu, tỉnh Nghệ An: BL.VU.GD 2023 14", "Thành phố Vinh, tỉnh Nghệ An: BL.VU.GD 2023 21",
            "Tỉnh Nghệ An: BL.VU.GD 2023 35");
  }

  @Test
  void aRowOfNoKnownUnitGivesANoticeAndNoFigures() {
    Reading reading = read("STT\tĐơn vị\tSố vụ bạo lực gia đình\n1\tHuyện Quỳ Chu\t14\n2\tHuyện Lục Ngạn\t3");
    assertThat(facts(reading)).isEmpty();
    assertThat(codes(reading)).filteredOn("row_unclear"::equals).hasSize(2);
  }

  @Test
  void rowsOfOneUnitThatDifferGiveNoFigures() {
    Reading reading = read("Đơn vị\tSố vụ bạo lực gia đình\nHuyện Quỳ Châu\t14\nCộng\t14\nThành phố Vinh\t3\nCộng\t3");
    assertThat(facts(reading)).containsExactly("Huyện Quỳ Châu, tỉnh Nghệ An: BL.VU.GD 2023 14",
        "Thành phố Vinh, tỉnh Nghệ An: BL.VU.GD 2023 3");
    assertThat(codes(reading)).contains("rows_contradict");
  }

  @Test
  void aRowMaySayItsYearInAColumnOfItsOwn() {
    assertThat(facts(read("Đơn vị\tNăm\tSố vụ bạo lực gia đình\nHuyện Quỳ Châu\t2021\t14\nHuyện Quỳ Châu\t2022\t11")))
        .containsExactly("Huyện Quỳ Châu, tỉnh Nghệ An: BL.VU.GD 2021 14", "Huyện Quỳ Châu, tỉnh Nghệ An: BL.VU.GD 2022 11");
  }

  @Test
  void numbersOfAColumnOfNoKnownIndicatorAreKept() {
    Reading reading = read("Đơn vị\tSố vụ bạo lực gia đình\tDân số\nHuyện Quỳ Châu\t14\t60.120");
    assertThat(facts(reading)).containsExactly("Huyện Quỳ Châu, tỉnh Nghệ An: BL.VU.GD 2023 14");
    assertThat(unlinked(reading)).containsExactly("Huyện Quỳ Châu | Dân số | 60.120");
    assertThat(codes(reading)).contains("column_unknown");
  }

  @Test
  void whatIsDoneAboutCasesIsNotTheCases() {
    Reading reading = read("Đơn vị\tSố vụ bạo lực gia đình\tSố vụ bạo lực gia đình đã hòa giải\nHuyện Quỳ Châu\t14\t9");
    assertThat(facts(reading)).containsExactly("Huyện Quỳ Châu, tỉnh Nghệ An: BL.VU.GD 2023 14");
  }

  @Test
  void theSumOfYearsIsNoFigureOfAnyYear() {
    assertThat(facts(read("Biểu 1. Số vụ bạo lực gia đình\n\nĐơn vị\t2021\t2022\tTổng\nHuyện Quỳ Châu\t5\t4\t9")))
        .containsExactly("Huyện Quỳ Châu, tỉnh Nghệ An: BL.VU.GD 2021 5", "Huyện Quỳ Châu, tỉnh Nghệ An: BL.VU.GD 2022 4");
  }

  @Test
  void anAmountOfMoneyWithoutItsUnitIsNotTaken() {
    Reading reading = read("Đơn vị\tKinh phí thực hiện\nHuyện Quỳ Châu\t20\nThành phố Vinh\t30.000.000");
    assertThat(facts(reading)).containsExactly("Thành phố Vinh, tỉnh Nghệ An: QL.KP 2023 30000000");
    assertThat(codes(reading)).contains("number_unreadable");
  }

  @Test
  void aCountBesideAnotherIsNotOfThatIndicator() {
    assertThat(facts(read("Đơn vị\tSố đợt kiểm tra\tSố lượng\nHuyện Quỳ Châu\t2\t5")))
        .containsExactly("Huyện Quỳ Châu, tỉnh Nghệ An: QL.KT 2023 2");
  }

  @Test
  void theYearInWhichSomethingWasFoundedIsNoFigure() {
    assertThat(facts(read("Biểu 1. Danh sách mô hình\n\nĐơn vị\tTên mô hình\tNăm bắt đầu thành lập\nHuyện Quỳ Châu\tĐịa chỉ\t2019")))
        .isEmpty();
  }

  @Test
  void comparisonsAreNoFigures() {
    Reading reading = read("Đơn vị\tSố vụ bạo lực gia đình\tTăng, giảm so với năm 2022\t2023/2022 (%)\n"
        + "Huyện Quỳ Châu\t14\t3\t127");
    assertThat(facts(reading)).hasSize(1);
    assertThat(unlinked(reading)).isEmpty();
  }

  @Test
  void aCountIsNotTakenForAShare() {
    Reading reading = read("Đơn vị\tNữ đại biểu HĐND cấp xã\nHuyện Quỳ Châu\t27");
    assertThat(facts(reading)).isEmpty();
    assertThat(unlinked(reading)).containsExactly("Huyện Quỳ Châu | Nữ đại biểu HĐND cấp xã | 27");
  }

  @Test
  void theCountsBesideAShareAreItsFraction() {
    Reading reading = read("Đơn vị\tĐại biểu HĐND cấp xã\t\t\n\tTổng số\tTrong đó nữ\tTỷ lệ %\nHuyện Quỳ Châu\t250\t75\t30");
    assertThat(reading.document().facts()).singleElement().satisfies(fact -> {
      assertThat(fact.numerator()).isEqualByComparingTo("75");
      assertThat(fact.denominator()).isEqualByComparingTo("250");
      assertThat(fact.value()).isEqualByComparingTo("30");
    });
    assertThat(unlinked(reading)).isEmpty();
  }

  @Test
  void theWomenOfAWholeGiveTheShareWhereNoneIsPrinted() {
    Reading reading = read("Đơn vị\tĐại biểu HĐND cấp xã\t\n\tTổng số\tNữ\nHuyện Quỳ Châu\t250\t75");
    assertThat(reading.document().facts()).singleElement().satisfies(fact -> {
      assertThat(fact.value()).isEqualByComparingTo("30");
      assertThat(fact.denominator()).isEqualByComparingTo("250");
    });
  }

  @Test
  void victimsWhoAreChildrenAreNoCasesOfViolenceAgainstChildren() {
    assertThat(facts(read("Đơn vị\tSố nạn nhân bạo lực\t\n\tTổng số\tTrẻ em\nHuyện Quỳ Châu\t15\t4")))
        .containsExactly("Huyện Quỳ Châu, tỉnh Nghệ An: BL.NN 2023 15", "Huyện Quỳ Châu, tỉnh Nghệ An: BL.NN.TE 2023 4");
  }

  @Test
  void theNameOfTheCommitteeIsNotAboutWomenMembers() {
    assertThat(facts(read("Đơn vị\tThành viên Ban vì sự tiến bộ của phụ nữ\nHuyện Quỳ Châu\t15")))
        .containsExactly("Huyện Quỳ Châu, tỉnh Nghệ An: QL.BAN 2023 15");
  }

  @Test
  void plansAreToldFromResults() {
    Reading reading = read("Đơn vị\tSố vụ bạo lực gia đình\t\n\tThực hiện năm 2023\tKế hoạch năm 2024\nHuyện Quỳ Châu\t14\t10");
    assertThat(reading.document().facts()).extracting(fact -> fact.kind() + " " + fact.period())
        .containsExactly("count 2023", "plan 2024");
  }

  @Test
  void yearsDownGiveEachRowItsPeriodAndNoSum() {
    assertThat(facts(read("Năm\tSố cặp tảo hôn\n2021\t6\n2022\t5\nTổng cộng\t11")))
        .containsExactly("Tỉnh Nghệ An: TH.CAP 2021 6", "Tỉnh Nghệ An: TH.CAP 2022 5");
  }

  @Test
  void theBlankCommitteeTableOfAnOutlineGivesNothing() {
    Reading reading = read("Số lượng Nội dung\tĐơn vị được kiện toàn\tĐơn vị thành lập mới\tThành viên Ban VSTBPN\n"
        + "Cấp Sở ngành/tỉnh\t\t\t\nCấp huyện\t……\t…\t\nCấp xã\t\t\t");
    assertThat(facts(reading)).isEmpty();
    assertThat(unlinked(reading)).isEmpty();
    assertThat(codes(reading)).containsExactly("no_figures");
  }
}
