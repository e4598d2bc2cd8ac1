package vn.canbang.ingestion.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.canbang.core.catalogue.CatalogueLoader;
import vn.canbang.core.document.UnlinkedNumber;
import vn.canbang.core.fact.Fact;
import vn.canbang.core.store.ReadDocument;
import vn.canbang.ingestion.Ingestion;

/** Sentences of a report of a fictional year of a real district, and what a careful clerk reads from them. */
class SentenceFactsTest {
  private static final Ingestion INGESTION = new Ingestion(CatalogueLoader.packaged());
  private static final String HEAD = """
      ỦY BAN NHÂN DÂN HUYỆN QUỲ HỢP
      TỈNH NGHỆ AN
      Số: 12/BC-UBND
      Quỳ Hợp, ngày 20 tháng 12 năm 2023
      BÁO CÁO
      Kết quả công tác bình đẳng giới năm 2023
      """;

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void reads(String what, String text, List<String> expected) {
    assertThat(read(text).facts().stream().map(SentenceFactsTest::spell).toList()).as(what).containsExactlyElementsOf(expected);
  }

  static Stream<Arguments> reads() {
    return Stream.of(
        arguments("a count by the noun behind it", "Toàn huyện xảy ra 12 vụ bạo lực gia đình.",
            List.of("BL.VU.GD 2023 count = 12")),
        arguments("a sentence over two lines", "Trong năm toàn huyện đã xảy ra tổng cộng có tất cả là 12\nvụ bạo lực gia đình.",
            List.of("BL.VU.GD 2023 count = 12")),
        arguments("breakdown by sex goes on with the figure before",
            "Ban vì sự tiến bộ của phụ nữ huyện có 15 thành viên, trong đó nữ 9 người.",
            List.of("QL.BAN 2023 count = 15", "QL.BAN.NU 2023 count = 9")),
        arguments("levels take the term with them",
            "Tỷ lệ nữ đại biểu HĐND nhiệm kỳ 2021-2026 cấp huyện đạt 28,57%; cấp xã đạt 26,3%.",
            List.of("CT.HDND.H term 2021-2026 result = 28.57", "CT.HDND.X term 2021-2026 result = 26.3")),
        arguments("a fraction with its percent is one fact",
            "Nữ tham gia cấp ủy huyện nhiệm kỳ 2020-2025 là 9/43 đồng chí, đạt 20,93%.",
            List.of("CT.CAPUY.H term 2020-2025 result = 20.93 (9/43)")),
        arguments("zero in words", "Trên địa bàn không có vụ bạo lực gia đình nào xảy ra.",
            List.of("BL.VU.GD 2023 count = 0")),
        arguments("a change is a fact of its own",
            "Xảy ra 12 vụ bạo lực gia đình, giảm 03 vụ so với năm 2022 (năm 2022 là 15 vụ).",
            List.of("BL.VU.GD 2023 count = 12", "BL.VU.GD.TDOI 2023 count = -3", "BL.VU.GD 2022 count = 15")),
        arguments("figures in a row", "Số cặp tảo hôn năm 2021, 2022 và 2023 lần lượt là 31, 27 và 19 cặp.",
            List.of("TH.CAP 2021 count = 31", "TH.CAP 2022 count = 27", "TH.CAP 2023 count = 19")),
        arguments("a bound", "Tỷ số giới tính khi sinh không vượt quá 110 bé trai/100 bé gái.",
            List.of("M4.CT1 2023 result <= 110")),
        arguments("a plan of the coming year", "IV. PHƯƠNG HƯỚNG NĂM 2024\nTổ chức ít nhất 20 cuộc truyền thông về bình đẳng giới.",
            List.of("TT.CUOC 2024 plan >= 20")),
        arguments("the subject stands in the line above", "- Số vụ bạo lực gia đình:\n+ Năm 2022: 15 vụ\n+ Năm 2023: 12 vụ",
            List.of("BL.VU.GD 2022 count = 15", "BL.VU.GD 2023 count = 12")),
        arguments("a change in points", "Tỷ số giới tính khi sinh là 112,4 bé trai/100 bé gái, giảm 0,7 điểm so với năm 2022.",
            List.of("M4.CT1 2023 result = 112.4", "M4.CT1.TDOI 2023 result = -0.7")),
        arguments("what differs from an earlier time is a change", "Xảy ra 12 vụ bạo lực gia đình, ít hơn năm ngoái 21 vụ.",
            List.of("BL.VU.GD 2023 count = 12", "BL.VU.GD.TDOI 2023 count = -21")),
        arguments("and so is what exceeds it", "Toàn huyện có 15 cặp tảo hôn, nhiều hơn năm 2022 là 02 cặp.",
            List.of("TH.CAP 2023 count = 15", "TH.CAP.TDOI 2023 count = 2")),
        arguments("the level before a fall is of the year before", "Số vụ bạo lực gia đình giảm từ 31 vụ xuống còn 24 vụ.",
            List.of("BL.VU.GD 2022 count = 31", "BL.VU.GD 2023 count = 24")),
        arguments("bodies in a list of women",
            "I. Nữ tham gia cấp ủy nhiệm kỳ 2020-2025\na) Cấp huyện: Ban Chấp hành 8/41 (19,51%); Ban Thường vụ 2/12 (16,67%).",
            List.of("CT.CAPUY.H term 2020-2025 result = 19.51 (8/41)", "CT.BTV.H term 2020-2025 result = 16.67 (2/12)")),
        arguments("a report quotes the nation's target",
            "* Chỉ tiêu: Đến năm 2025 đạt 60% các cơ quan quản lý nhà nước, chính quyền địa phương có lãnh đạo chủ chốt là nữ.",
            List.of("M1.CT1 2025 target-2025 = 60")),
        arguments("its result below is of the report's year",
            "* Chỉ tiêu: Đến năm 2025 lao động nữ làm công hưởng lương đạt 50%.\n- Kết quả: lao động nữ làm công hưởng lương đạt 46,5%.",
            List.of("M2.CT1 2025 target-2025 = 50", "M2.CT1 2023 result = 46.5")),
        arguments("a report that comes with a letter is read on behind the recipients",
            "Xảy ra 12 vụ bạo lực gia đình.\nNơi nhận:\n- Như trên;\n- Lưu: VT, 03 bản.\nBÁO CÁO\nI. KẾT QUẢ\nCó 15 cặp tảo hôn.",
            List.of("BL.VU.GD 2023 count = 12", "TH.CAP 2023 count = 15")),
        arguments("a fraction without its share is the count that is printed", "Trưởng phòng là nữ: 3/12.",
            List.of("CT.PHONG.TRUONG 2023 result = 3 (3/12)")),
        arguments("kinds of violence by a word alone",
            "Xảy ra 19 vụ bạo lực gia đình, trong đó tinh thần 6, thân thể 12, kinh tế: 1.",
            List.of("BL.VU.GD 2023 count = 19", "BL.VU.GD.TT 2023 count = 6", "BL.VU.GD.THT 2023 count = 12",
                "BL.VU.GD.KT 2023 count = 1")),
        arguments("documents by an abbreviation alone", "Ban hành 07 văn bản (02 KH; QĐ: 01; 04 CV) về bình đẳng giới.",
            List.of("QL.VB 2023 count = 7", "QL.VB.KH 2023 count = 2", "QL.VB.QD 2023 count = 1", "QL.VB.CV 2023 count = 4")),
        arguments("a figure may be glued to its sex", "Số người được tạo việc làm: Nam-50, Nữ-120.",
            List.of("KT.VIECLAM.NAM 2023 count = 50", "KT.VIECLAM.NU 2023 count = 120")),
        arguments("or to the colon behind a quarter", "Bạo lực gia đình: quý 1:15 vụ, quý 2:20 vụ.",
            List.of("BL.VU.GD 2023-Q1 count = 15", "BL.VU.GD 2023-Q2 count = 20")),
        arguments("what was counted of a plan", "Tạo việc làm mới 1.148/2.300 người, đạt 49,9% kế hoạch năm.",
            List.of("KT.VIECLAM 2023 result = 1148", "KT.VIECLAM 2023 plan = 2300")),
        arguments("a plan that is cited is no figure", "Tạo việc làm cho 120/150 người (Kế hoạch số 45/KH-UBND).",
            List.of("KT.VIECLAM 2023 result = 120 (120/150)")),
        arguments("an abbreviation is read as its words", "GQVL cho 1.340 LĐ.", List.of("KT.VIECLAM 2023 count = 1340")),
        arguments("years before their figures", "Tổ chức truyền thông (2022: 67 cuộc; 2023: 78 cuộc).",
            List.of("TT.CUOC 2022 count = 67", "TT.CUOC 2023 count = 78")),
        arguments("years behind figures in a row", "Số vụ bạo lực gia đình từ 2021 đến 2023 lần lượt là 31, 27 và 19 vụ.",
            List.of("BL.VU.GD 2021 count = 31", "BL.VU.GD 2022 count = 27", "BL.VU.GD 2023 count = 19")),
        arguments("a plan that a result is held against is of its year",
            "Tỷ lệ lao động nữ làm công hưởng lương: 46,5%, kế hoạch 45%.",
            List.of("M2.CT1 2023 result = 46.5", "M2.CT1 2023 plan = 45")),
        arguments("each milestone is the one before its figure",
            "Chiến lược quốc gia đặt ra nữ giám đốc/chủ doanh nghiệp, hợp tác xã đến năm 2025 ít nhất 27%, đến năm 2030 ít nhất 30%.",
            List.of("M2.CT3 2025 target-2025 >= 27", "M2.CT3 2030 target-2030 >= 30")),
        arguments("the National Assembly by its number", "Nữ đại biểu Quốc hội khóa XV: 3/7 đại biểu (42,86%).",
            List.of("CT.QH term 2021-2026 result = 42.86 (3/7)")),
        arguments("a body without a term or level is the district's of that term", "Nữ đại biểu HĐND: 10/35 (28,57%).",
            List.of("CT.HDND.H term 2021-2026 result = 28.57 (10/35)")),
        arguments("a term that is compared with is not the figure's",
            "Nữ đại biểu HĐND nhiệm kỳ 2021-2026 cấp huyện 10/35 (28,57%), tăng 1,9 điểm % so với nhiệm kỳ 2016-2021; cấp xã 26,3%.",
            List.of("CT.HDND.H term 2021-2026 result = 28.57 (10/35)", "CT.HDND.H.TDOI term 2021-2026 count = 1.9",
                "CT.HDND.X term 2021-2026 result = 26.3")),
        arguments("the word for places is not the level of wards", "Tỷ lệ chính quyền địa phương có lãnh đạo chủ chốt là nữ đạt 60%.",
            List.of("M1.CT1 2023 result = 60")));
  }

  @Test
  void unitsInARowHaveTheFiguresInARow() {
    assertThat(read("Số vụ bạo lực gia đình của ba xã Châu Quang, Châu Thái, Châu Đình lần lượt là 5; 4 và 2 vụ.").facts())
        .extracting(fact -> fact.unit().split(",")[0] + " " + fact.value().toPlainString())
        .containsExactly("Xã Châu Quang 5", "Xã Châu Thái 4", "Xã Châu Đình 2");
  }

  @Test
  void aPlanTellsFirstWhatWasReached() {
    String plan = HEAD.replace("BC-UBND", "KH-UBND").replace("BÁO CÁO", "KẾ HOẠCH").replace("12 năm 2023", "01 năm 2024")
        .replace("Kết quả công tác bình đẳng giới năm 2023", "Công tác bình đẳng giới năm 2024");
    String text = plan + "Phần thứ nhất\nKẾT QUẢ HOẠT ĐỘNG NĂM 2023\n1. Truyền thông\nTổ chức 12 cuộc truyền thông.\n"
        + "Phần thứ hai\nNỘI DUNG KẾ HOẠCH NĂM 2024\n1. Truyền thông\nTổ chức 20 cuộc truyền thông.";
    assertThat(INGESTION.read("ke-hoach.txt", text.getBytes(StandardCharsets.UTF_8)).document().facts())
        .extracting(SentenceFactsTest::spell).containsExactly("TT.CUOC 2023 count = 12", "TT.CUOC 2024 plan = 20");
  }

  @Test
  void aQuoteKeepsTheLettersOfTheFile() {
    Fact fact = read("Tuyên truyền cho 412 lƣợt ngƣời nghe về bình đẳng giới.").facts().get(0);
    assertThat(fact.indicator()).isEqualTo("TT.NGUOI");
    assertThat(fact.quote()).contains("412 lƣợt ngƣời");
  }

  @Test
  void aFigureOfTheWholeNationIsTheNations() {
    assertThat(read("Chị là một trong 151 nữ đại biểu Quốc hội của cả nước.").facts()).extracting(Fact::unit).containsExactly("Việt Nam");
  }

  @Test
  void aUnitBelowThatLeadsToTheFigureHasIt() {
    Fact fact = read("Riêng xã Châu Quang có 4 vụ bạo lực gia đình.").facts().get(0);
    assertThat(fact.unit()).isEqualTo("Xã Châu Quang, huyện Quỳ Hợp, tỉnh Nghệ An");
  }

  @Test
  void aNumberOfSomethingElseStaysUnlinkedWithItsSentence() {
    ReadDocument document = read("Xảy ra 3 vụ bạo lực gia đình, 12 vụ mưa đá.");
    assertThat(document.facts()).hasSize(1);
    assertThat(document.unlinked()).extracting(UnlinkedNumber::number).containsExactly("12 vụ");
  }

  @ParameterizedTest
  @MethodSource
  void saysNothingOf(String text) {
    assertThat(read(text).facts()).isEmpty();
  }

  static Stream<String> saysNothingOf() {
    return Stream.of("Khó khăn, vướng mắc: Không.", "Thực hiện Nghị quyết số 11-NQ/TW ngày 27/4/2007 của Bộ Chính trị.",
        "Duy trì hoạt động từ ngày 15/11 đến ngày 15/12.", "100% lao động nữ làm công hưởng lương theo quy định.",
        "Câu lạc bộ \"Gia đình 5 không, 3 sạch\" hoạt động nền nếp.", "Độ tuổi từ 15 đến 49 tuổi được tư vấn.", "Do dịch Covid-19 nên việc truyền thông về bình đẳng giới còn khó khăn.",
        "Đăng lúc 09:14, lượt xem: 356, về bạo lực gia đình.");
  }

  @Test
  void theQuoteStandsWhereThePlaceSays() {
    Fact fact = read("Toàn huyện xảy ra 12 vụ bạo lực gia đình.").facts().get(0);
    String line = (HEAD + "Toàn huyện xảy ra 12 vụ bạo lực gia đình.").split("\n")[fact.place().line() - 1];
    assertThat(line).contains(fact.quote());
    assertThat(line.substring(fact.place().offset())).startsWith("12");
  }

  private static ReadDocument read(String text) {
    return INGESTION.read("bao-cao.txt", (HEAD + text).getBytes(StandardCharsets.UTF_8)).found().orElseThrow();
  }

  private static String spell(Fact fact) {
    return fact.indicator() + " " + fact.period() + " " + fact.kind() + " " + fact.qualifier() + " "
        + fact.value().toPlainString()
        + (fact.numerator() == null ? "" : " (" + fact.numerator().toPlainString() + "/" + fact.denominator().toPlainString() + ")");
  }
}
