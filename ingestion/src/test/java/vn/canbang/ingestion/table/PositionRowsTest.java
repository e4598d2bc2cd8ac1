package vn.canbang.ingestion.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import vn.canbang.core.catalogue.CatalogueLoader;
import vn.canbang.core.fact.Fact;
import vn.canbang.core.notice.Notice;
import vn.canbang.ingestion.Ingestion;
import vn.canbang.ingestion.Reading;

/** Tables with positions down, and the whole, the women and their share across. */
class PositionRowsTest {
  private static final Ingestion INGESTION = new Ingestion(CatalogueLoader.packaged());
  private static final String HEAD = "UBND TỈNH NGHỆ AN\nSỞ NỘI VỤ\nSố: 12/BC-SNV\nNghệ An, ngày 20 tháng 12 năm 2024\nBÁO CÁO\n"
      + "Tình hình cán bộ nữ năm 2024 của tỉnh Nghệ An\n\nBiểu số liệu\n";

  @Test
  void aRowOfABodyGivesTheShareWithItsCounts() {
    assertThat(read("STT\tChức danh\tTổng số\tNữ\tTỷ lệ (%)\tGhi chú\nA\tCẤP TỈNH\n"
        + "1\tĐại biểu HĐND tỉnh\t85\t25\t29,41\tNK 2021-2026\nB\tCẤP XÃ\n"
        + "1\tĐại biểu HĐND\t9.456\t2.789\t29,49\tnt\n2\tGiám đốc sở và tương đương\t20\t3\t15,00")
        .document().facts()).extracting(PositionRowsTest::spell).containsExactly(
            "CT.HDND.T term 2021-2026 29.41 25/85", "CT.HDND.X term 2021-2026 29.49 2789/9456", "CT.SO.TRUONG 2024 15 3/20");
  }

  @Test
  void withoutAPrintedShareItIsMadeOfTheCounts() {
    assertThat(read("Chức danh\tTổng số\tNữ\nGiám đốc sở và tương đương\t20\t3").document().facts())
        .extracting(PositionRowsTest::spell).containsExactly("CT.SO.TRUONG 2024 15 3/20");
  }

  @Test
  void aRowOfPeopleGivesTheWholeAndTheWomen() {
    assertThat(read("Nội dung\tTổng số\tNữ\nSố lao động được giải quyết việc làm (người)\t1.250\t640").document().facts())
        .extracting(PositionRowsTest::spell).containsExactly("KT.VIECLAM 2024 1250", "KT.VIECLAM.NU 2024 640");
  }

  @Test
  void aRowThatNobodyKnowsIsToldAndItsFiguresAreKept() {
    Reading reading = read("Chức danh\tTổng số\tNữ\nGiám đốc sở và tương đương\t20\t3\nNghệ nhân ưu tú\t41\t12");
    assertThat(reading.notices()).extracting(Notice::code).contains("indicator_unknown");
    assertThat(reading.document().unlinked()).extracting(number -> number.number()).containsExactly("41", "12");
  }

  @Test
  void aRowWithoutFiguresIsNoSectionAndAMergedOneIs() {
    assertThat(read("STT\tChức danh\tTổng số\tNữ\tTỷ lệ (%)\nB. CẤP HUYỆN\t\t\t\t\n1\tỦy viên Ban Thường vụ\t11\t2\t18,18\n"
        + "2\tTrưởng ban\t\t\t\n3\tPhó bí thư\t2\t1\t50,00").document().facts())
        .extracting(fact -> fact.indicator() + " " + fact.value().toPlainString()).containsExactly("CT.BTV.H 18.18", "CT.PBITHU.H 50");
  }

  private static Reading read(String table) {
    return INGESTION.read("bieu.txt", (HEAD + table).getBytes(StandardCharsets.UTF_8));
  }

  private static String spell(Fact fact) {
    return fact.indicator() + " " + fact.period() + " " + fact.value().toPlainString()
        + (fact.numerator() == null ? "" : " " + fact.numerator().toPlainString() + "/" + fact.denominator().toPlainString());
  }
}
