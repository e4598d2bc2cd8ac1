package vn.canbang.ingestion.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.canbang.core.catalogue.CatalogueLoader;
import vn.canbang.core.notice.Notice;
import vn.canbang.ingestion.Ingestion;
import vn.canbang.ingestion.Reading;

/** How tables find their unit, their period and their end. */
class TablesTest {
  private static final Ingestion INGESTION = new Ingestion(CatalogueLoader.packaged());
  private static final String ROW = "1\tTỷ lệ lao động nữ làm công hưởng lương\t";

  @Test
  void sheetsAreTablesOfTheirOwn() throws Exception {
    try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (String year : List.of("2021", "2022")) {
        var sheet = workbook.createSheet(year);
        if (year.equals("2021")) {
          sheet.createRow(0).createCell(0).setCellValue("Báo cáo của tỉnh Nghệ An");
        }
        fill(sheet.createRow(2), "TT", "Chỉ tiêu", "Kết quả năm " + year);
        fill(sheet.createRow(3), "1", "Tỷ lệ lao động nữ làm công hưởng lương", year.equals("2021") ? "41" : "42");
      }
      workbook.write(out);
      assertThat(said(INGESTION.read("hai-trang.xlsx", out.toByteArray()))).containsExactly("2021 41", "2022 42");
    }
  }

  @Test
  void aSecondHeaderRowMaySayThePeriods() {
    assertThat(said(read("năm 2023 của tỉnh Nghệ An", "TT\tChỉ tiêu\tKết quả\t\n\t\t2021\t2022\n" + ROW + "41\t42")))
        .containsExactly("2021 41", "2022 42");
  }

  @Test
  void aChangeIsOfTheLaterYearInItsUnitOfMeasure() {
    assertThat(read("năm 2023 của tỉnh Nghệ An", "Chỉ tiêu\tNăm 2023\tNăm 2022\tTăng (+), giảm (-)\nSố vụ bạo lực gia đình\t9\t12\t-3\n"
        + "Kinh phí thực hiện (triệu đồng)\t125\t100\t+25").document().facts())
        .extracting(fact -> fact.indicator() + " " + fact.period() + " " + fact.value().toPlainString())
        .containsExactly("BL.VU.GD 2023 9", "BL.VU.GD 2022 12", "BL.VU.GD.TDOI 2023 -3", "QL.KP 2023 125000000",
            "QL.KP 2022 100000000", "QL.KP.TDOI 2023 25000000");
  }

  @Test
  void aResultOfAYearToComeIsNotTaken() {
    Reading reading = read("năm 2023 của tỉnh Nghệ An", "Chỉ tiêu\t2022\t2025\nKinh phí thực hiện (đồng)\t30.000.000\t40.000.000");
    assertThat(said(reading)).containsExactly("2022 30000000");
    assertThat(codes(reading)).contains("period_after_issue");
  }

  @Test
  void norIsAZeroInWordsOfAYearToCome() {
    Reading reading = read("năm 2023 của tỉnh Nghệ An", "TT\tChỉ tiêu\tKết quả năm 2025\n1\tSố cặp tảo hôn\tKhông có");
    assertThat(reading.document().facts()).isEmpty();
    assertThat(codes(reading)).contains("period_after_issue");
  }

  @Test
  void aFractionOfNothingDoesNotStopTheReading() {
    Reading reading = read("năm 2023 của tỉnh Nghệ An",
        "TT\tChỉ tiêu\tKết quả năm 2023\n1\tTỷ lệ nữ thạc sĩ trong tổng số người có trình độ thạc sĩ\t5/10 và 0/0");
    assertThat(reading.refused()).isFalse();
    assertThat(codes(reading)).contains("number_unreadable");
  }

  @Test
  void theUnitIsTheOneOfTheDayOfIssue() {
    assertThat(read("năm 2025 của tỉnh Bắc Ninh", "TT\tChỉ tiêu\tKết quả năm 2022\n" + ROW + "41").document().facts())
        .singleElement().satisfies(fact -> assertThat(fact.unitKey()).startsWith("27@"));
  }

  @Test
  void anotherUnitNamedAboveATableDoesNotTakeItsFigures() {
    String text = "UBND THÀNH PHỐ VINH\nVinh, ngày 20 tháng 12 năm 2023\nBÁO CÁO\n"
        + "Công tác bình đẳng giới năm 2022 của thành phố Vinh\n\nPhần một\nPhần hai\nBiểu theo mẫu của tỉnh Nghệ An\n"
        + "TT\tChỉ tiêu\tKết quả năm 2022\n" + ROW + "41";
    Reading reading = INGESTION.read("thu.txt", text.getBytes(StandardCharsets.UTF_8));
    assertThat(reading.document().facts()).singleElement()
        .satisfies(fact -> assertThat(fact.unit()).isEqualTo("Thành phố Vinh, tỉnh Nghệ An"));
    assertThat(codes(reading)).contains("unit_of_title_elsewhere");
  }

  @Test
  void womenOfTheRowAboveAreAPartOfIt() {
    assertThat(read("năm 2023 của tỉnh Nghệ An", "TT\tChỉ tiêu\tKết quả năm 2023\n1\tSố người được giải quyết việc làm\t1.967\n"
        + "\tTrong đó: nữ\t942\n\tTrong đó: số việc khác\t7").document().facts())
        .extracting(fact -> fact.indicator() + " " + fact.value().toPlainString())
        .containsExactly("KT.VIECLAM 1967", "KT.VIECLAM.NU 942");
  }

  @Test
  void yearsBesideABlankHeadingHaveTheirLabelsBelowIt() {
    assertThat(read("năm 2023 của tỉnh Nghệ An", "Bạo lực gia đình\n\t2021\t2022\t2023\nSố vụ\t132\t118\t104").document().facts())
        .extracting(fact -> fact.indicator() + " " + fact.period() + " " + fact.value().toPlainString())
        .containsExactly("BL.VU.GD 2021 132", "BL.VU.GD 2022 118", "BL.VU.GD 2023 104");
  }

  @Test
  void fiveYearsAboveTheMembersOfABodyAreItsTerm() {
    assertThat(read("năm 2023 của tỉnh Nghệ An", "Đơn vị\tNữ cấp ủy huyện 2020-2025 (%)\nHuyện Tân Kỳ\t24,4").document().facts())
        .singleElement().satisfies(fact -> assertThat(fact.period()).hasToString("term 2020-2025"));
  }

  @Test
  void aSentenceAboveATableDoesNotGiveItItsUnits() {
    assertThat(read("năm 2023 của tỉnh Nghệ An", "3. Nhân rộng mô hình: trong năm thành lập thêm 02 mô hình tại huyện Tân Kỳ và "
        + "thị xã Thái Hòa trên cơ sở mô hình cũ.\nĐơn vị\tSố cặp tảo hôn\nHuyện Quỳ Hợp\t7").document().facts())
        .filteredOn(fact -> fact.place().table() > 0).singleElement()
        .satisfies(fact -> assertThat(fact.unit()).isEqualTo("Huyện Quỳ Hợp, tỉnh Nghệ An"));
  }

  @Test
  void aPartOfAYearThatIsNotUnderstoodIsNotTheYear() {
    Reading reading = read("năm 2023 của tỉnh Nghệ An", "TT\tChỉ tiêu\tKết quả tháng cao điểm năm 2023\n" + ROW + "41");
    assertThat(said(reading)).isEmpty();
    assertThat(codes(reading)).contains("period_unknown");
  }

  @Test
  void anEstimateSaysSo() {
    Reading reading = read("năm 2023 của tỉnh Nghệ An", "TT\tChỉ tiêu\tƯớc kết quả năm 2023\n" + ROW + "41");
    assertThat(reading.document().facts().get(0).notices()).extracting(Notice::code).contains("estimated");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Chỉ tiêu\tĐVT\tKết quả năm 2022\nSố vụ bạo lực gia đình\tvụ\t-3",
      "Chỉ tiêu\tĐVT\tKết quả năm 2022\nSố vụ bạo lực gia đình\tvụ\t- 3",
      "Chỉ tiêu\tĐVT\tKết quả năm 2022\nTỷ lệ nữ thạc sĩ trong tổng số người có trình độ thạc sĩ\t%\t−0,5%",
      "Chỉ tiêu\tĐVT\t2021\t2022\nSố vụ bạo lực gia đình\tvụ\t-3\t",
      "Năm\tSố cặp tảo hôn\n2022\t–3", "Đơn vị\tSố cặp tảo hôn\nHuyện Quỳ Châu\t-3"})
  void aNumberBelowZeroIsAskedForAgain(String table) {
    Reading reading = read("năm 2023 của tỉnh Nghệ An", table);
    assertThat(said(reading)).isEmpty();
    assertThat(codes(reading)).containsOnlyOnce("number_unreadable");
  }

  private static Reading read(String title, String table) {
    String text = "Nghệ An, ngày 20 tháng 12 năm 2023\nBÁO CÁO\nCông tác bình đẳng giới " + title + "\n\n" + table;
    return INGESTION.read("thu.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> said(Reading reading) {
    return reading.document().facts().stream().map(fact -> fact.period() + " " + fact.value().toPlainString()).toList();
  }

  private static List<String> codes(Reading reading) {
    return reading.notices().stream().map(Notice::code).toList();
  }

  private static void fill(Row row, String... texts) {
    for (int column = 0; column < texts.length; column++) {
      row.createCell(column).setCellValue(texts[column]);
    }
  }
}
