package vn.canbang.ingestion.head;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.canbang.core.catalogue.CatalogueLoader;
import vn.canbang.core.document.Block;
import vn.canbang.core.document.Cell;
import vn.canbang.core.document.DocumentHead;
import vn.canbang.core.document.Place;
import vn.canbang.core.notice.Notice;

class HeadReaderTest {
  private static final HeadReader HEADS = new HeadReader(CatalogueLoader.packaged().units());

  @Test
  void readsTheHeadOfAReport() {
    DocumentHead head = head("Số: 12/BC-UBND", "TP. Bắc Kạn, ngày 05 tháng 8 năm 2024", "BÁO CÁO",
        "Kết quả công tác bình đẳng giới trên địa bàn thành phố Bắc Kạn (từ ngày 01/01/2021 đến ngày 30/7/2024)",
        "Thực hiện văn bản của Hội đồng nhân dân tỉnh Bắc Kạn");
    assertThat(head.kind()).isEqualTo("report");
    assertThat(head.number()).isEqualTo("12/BC-UBND");
    assertThat(head.date()).isEqualTo("2024-08-05");
    assertThat(head.unitName()).isEqualTo("Thành phố Bắc Kạn, tỉnh Bắc Kạn");
    assertThat(head.period()).hasToString("2021..2024-07");
  }

  @Test
  void aSentenceBehindTheTitleIsNotPartOfIt() {
    assertThat(head("KẾ HOẠCH", "Công tác bình đẳng giới năm 2023 của tỉnh Nghệ An", "Tài liệu này để thử.").title())
        .isEqualTo("KẾ HOẠCH\nCông tác bình đẳng giới năm 2023 của tỉnh Nghệ An");
  }

  @Test
  void aLetterIsTitledByItsSubject() {
    DocumentHead head = head("Số: 7/CV-VSTBPN", "V/v hướng dẫn hoạt động năm 2024", "Bắc Giang, ngày 06 tháng 5 năm 2024",
        "Kính gửi: các sở, ngành", "Báo cáo gửi về Ban vì sự tiến bộ của phụ nữ tỉnh Bắc Giang trước ngày 10/6/2024");
    assertThat(head.kind()).isEqualTo("letter");
    assertThat(head.title()).isEqualTo("V/v hướng dẫn hoạt động năm 2024");
    assertThat(head.unitName()).isEqualTo("Tỉnh Bắc Giang");
  }

  @Test
  void aMonthOfActionIsNoPartOfTheYearAndThangIsAName() {
    assertThat(head("Số: 9/BC-UBND", "BÁO CÁO", "Kết quả Tháng hành động vì bình đẳng giới năm 2023 của huyện Thăng Bình, tỉnh Quảng Nam")
        .period()).hasToString("2023");
  }

  @Test
  void aLetterWithoutAPeriodHasThatOfTheFiguresItGives() {
    List<String> letter = List.of("Số: 7/SYT-DS", "V/v cung cấp số liệu bình đẳng giới", "Vinh, ngày 06 tháng 10 năm 2024",
        "Kính gửi: Sở Nội vụ tỉnh Nghệ An");
    assertThat(head(letter, "Sở Y tế tỉnh Nghệ An cung cấp số liệu 9 tháng đầu năm 2024 như sau:").period())
        .hasToString("2024-01..2024-09");
    assertThat(head(letter, "Sở Y tế tỉnh Nghệ An cung cấp số liệu, tính đến ngày 30/4/2024, cụ thể:").period()).hasToString("2024");
  }

  @Test
  void theBoardOfADistrictUnionSpeaksForTheDistrict() {
    assertThat(head("HỘI LHPN TỈNH BẾN TRE", "BCH HỘI LHPN HUYỆN MỎ CÀY NAM", "Số: 96-BC/BTV",
        "Mỏ Cày Nam, ngày 20 tháng 11 năm 2023", "BÁO CÁO", "Công tác Hội năm 2023").unitName())
        .isEqualTo("Huyện Mỏ Cày Nam, tỉnh Bến Tre");
  }

  @Test
  void aReportWithASubjectLineHasItsOwnTitle() {
    DocumentHead head = head("SỞ Y TẾ TỈNH HÒA BÌNH", "Số: 3120/BC-SYT", "V/v kết quả mục tiêu 4 về bình đẳng giới",
        "Hòa Bình, ngày 05/12/2024", "Báo cáo kết quả thực hiện bình đẳng giới", "của ngành Y tế năm 2024");
    assertThat(head.period()).hasToString("2024");
  }

  @Test
  void aBlankDayGivesNoDate() {
    assertThat(head("Vinh, ngày tháng 6 năm 2024", "BÁO CÁO", "Công tác năm 2024 của thành phố Vinh").date()).isNull();
  }

  @Test
  void namesThatDifferInTheirMarksAloneAreToldApart() {
    DocumentHead head = head("Vạn Thủy, ngày 05 tháng 6 năm 2024", "BÁO CÁO",
        "Công tác bình đẳng giới 6 tháng đầu năm 2024 của xã Vạn Thủy, huyện Bắc Sơn, tỉnh Lạng Sơn");
    assertThat(head.unitName()).isEqualTo("Xã Vạn Thủy, huyện Bắc Sơn, tỉnh Lạng Sơn");
  }

  @Test
  void homonymsAreToldApartByWhatTheyBelongTo() {
    assertThat(head("BÁO CÁO", "Công tác năm 2023 của huyện Phong Điền, tỉnh Thừa Thiên Huế").unitName())
        .isEqualTo("Huyện Phong Điền, tỉnh Thừa Thiên Huế");
    assertThat(head("BÁO CÁO", "Công tác năm 2023 của huyện Phong Điền, thành phố Cần Thơ").unitName())
        .isEqualTo("Huyện Phong Điền, thành phố Cần Thơ");
  }

  @Test
  void aHomonymThatStaysAmbiguousIsLeftOpen() {
    assertThat(head("BÁO CÁO", "Công tác năm 2023 của huyện Phong Điền").unitKey()).isNull();
  }

  @Test
  void aReusedNameIsTheUnitOfItsTime() {
    assertThat(head("BÁO CÁO", "Công tác năm 2024 của tỉnh Bắc Ninh").unitKey()).startsWith("27@");
    assertThat(head("BÁO CÁO", "Công tác 6 tháng cuối năm 2025 của tỉnh Bắc Ninh").unitKey()).startsWith("24@");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
      Số: 196/KH-UBND                       | 196/KH-UBND        | KH-UBND
      Số : /BC-UBND                         | -                  | BC-UBND
      Số:        /BC-UBND                   | -                  | BC-UBND
      Số: ....../BC-UBND                    | -                  | BC-UBND
      Số: /BC - UBND                        | -                  | BC-UBND
      Số 5362 /KH-BVSTBPN                   | 5362/KH-BVSTBPN    | KH-BVSTBPN
      Số/96/KH-UBND                         | 96/KH-UBND         | KH-UBND
      Số: 12/2024/QĐ-UBND                   | 12/2024/QĐ-UBND    | QĐ-UBND
      Số 45-BC/TU                           | 45-BC/TU           | BC/TU
      **Số: 77 / BC - LĐTBXH**              | 77/BC-LĐTBXH       | BC-LĐTBXH
      Số: 301/BC-CAH                        | 301/BC-CAH         | BC-CAH
      Số liệu năm 2023                      | -                  | -
      Số lượng 12 người                     | -                  | -
      Số: 12 người                          | -                  | -
      """)
  void readsTheNumber(String line, String number, String sign) {
    DocumentHead head = head(line, "BÁO CÁO", "Công tác năm 2023 của tỉnh Nghệ An");
    assertThat(head.number()).isEqualTo(number);
    assertThat(head.sign()).isEqualTo(sign);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
      Vinh, ngày 05 tháng 8 năm 2024             | 2024-08-05 | 2024-08 | Vinh
      Vinh, ngày tháng 6 năm 2024                | -          | 2024-06 | Vinh
      Vinh, ngày … tháng 6 năm 2024              | -          | 2024-06 | Vinh
      Vinh, ngày      tháng      năm 2024        | -          | -       | Vinh
      TP. Vinh, ngày 05/8/2024                   | 2024-08-05 | 2024-08 | TP. Vinh
      Vinh, 23.5.2021                            | 2021-05-23 | 2021-05 | Vinh
      Vinh, ngày tháng 15/12/2024                | 2024-12-15 | 2024-12 | Vinh
      Vinh, ngày 31 tháng 6 năm 2024             | -          | 2024-06 | Vinh
      Vinh, ngày 5 tháng 13 năm 2024             | -          | -       | Vinh
      *Vinh, ngày 05 tháng 8 năm 2024*           | 2024-08-05 | 2024-08 | Vinh
      (Kèm theo Báo cáo ngày 05 tháng 8 năm 2024) | -         | -       | -
      Luật Bình đẳng giới, ngày 29 tháng 11 năm 2006, nay còn hiệu lực | - | - | -
      """)
  void readsWhenAndWhereItWasIssued(String line, LocalDate date, String month, String place) {
    DocumentHead head = head(line, "BÁO CÁO", "Công tác bình đẳng giới");
    assertThat(head.date()).isEqualTo(date);
    assertThat(head.month() == null ? null : head.month().toString()).isEqualTo(month);
    assertThat(head.place()).isEqualTo(place);
  }

  @Test
  void aDateAtTheEndOfTheDocumentCounts() {
    List<String> lines = new ArrayList<>(List.of("BÁO CÁO", "Công tác năm 2023 của tỉnh Nghệ An"));
    for (int i = 1; i < 90; i++) {
      lines.add("Nội dung thứ " + i + " của văn bản này.");
    }
    lines.add("Nghệ An, ngày 12 tháng 1 năm 2024");
    lines.add("CHỦ TỊCH");
    assertThat(head(lines.toArray(String[]::new)).date()).isEqualTo("2024-01-12");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
      BÁO CÁO                                               | report
      Báo cáo                                               | report
      **BÁO CÁO**                                           | report
      B Á O C Á O                                           | report
      BÁO CÁO Kết quả công tác bình đẳng giới năm 2023      | report
      Báo cáo kết quả công tác bình đẳng giới năm 2023      | report
      KẾ HOẠCH                                              | plan
      Kế hoạch hành động về bình đẳng giới năm 2023         | plan
      ĐỀ CƯƠNG BÁO CÁO                                      | outline
      QUYẾT ĐỊNH                                            | decision
      THÔNG BÁO                                             | notice
      V/v báo cáo công tác bình đẳng giới năm 2023          | letter
      Kính gửi: Sở Nội vụ                                   | letter
      Biểu số 2. Kết quả thực hiện các chỉ tiêu             | table
      Phụ lục 1                                             | table
      Báo cáo này được lập theo mẫu.                        | -
      Kế hoạch đã được ban hành từ đầu năm.                 | -
      """)
  void readsTheKind(String line, String kind) {
    assertThat(head("Số:", line, "Ủy ban nhân dân huyện Quỳ Hợp").kind()).isEqualTo(kind);
  }

  @Test
  void theSignTellsTheKindWhereNoLineDoes() {
    assertThat(head("Số: 12/KH-UBND", "Triển khai công tác bình đẳng giới").kind()).isEqualTo("plan");
    assertThat(head("Số: 12/BC-UBND", "V/v kết quả công tác bình đẳng giới", "Kính gửi: Sở Nội vụ").kind())
        .isEqualTo("report");
  }

  @Test
  void aReportToSomebodyIsNoLetter() {
    assertThat(head("BÁO CÁO", "Công tác năm 2023", "Kính gửi: Sở Nội vụ").kind()).isEqualTo("report");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
      Kết quả năm 2023 (số liệu tính đến ngày 31/5/2023)            | 2023-05-31
      Kết quả năm 2024 (tính đến hết tháng 9/2024)                  | 2024-09-30
      Kết quả năm 2024 (số liệu tính đến ngày 15 tháng 11 năm 2024) | 2024-11-15
      Kết quả (từ ngày 01/01/2021 đến ngày 30/7/2024)               | 2024-07-30
      Kết quả (số liệu đến thời điểm 30/6/2024)                     | 2024-06-30
      Kết quả (số liệu tính đến ngày 31/6/2023)                     | -
      Kết quả năm 2023                                              | -
      """)
  void readsTheLastDayThatItsFiguresCount(String title, LocalDate expected) {
    assertThat(head("BÁO CÁO", title).cutOff()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
      Công tác bình đẳng giới năm 2023, ước thực hiện cả năm | true
      Ước kết quả thực hiện năm 2023                         | true
      Kết quả thực hiện Công ước CEDAW năm 2023              | -
      Kết quả xây dựng hương ước, quy ước năm 2023           | -
      """)
  void readsWhetherTheFiguresAreEstimates(String title, Boolean expected) {
    assertThat(head("BÁO CÁO", title, "Trong năm ước đạt 30% kế hoạch đề ra.").estimated()).isEqualTo(expected);
  }

  @Test
  void aPeriodThatTheTitleLeavesOutIsInTheFirstParagraphs() {
    assertThat(head("Vinh, ngày 10 tháng 7 năm 2023", "BÁO CÁO", "Công tác bình đẳng giới",
        "Thực hiện Chiến lược quốc gia về bình đẳng giới giai đoạn 2021-2030;",
        "Ủy ban nhân dân thành phố Vinh báo cáo kết quả công tác trong 6 tháng đầu năm 2023 như sau:").period())
        .hasToString("2023-H1");
    assertThat(head("BÁO CÁO", "Công tác bình đẳng giới", "Luật Bình đẳng giới năm 2006 được phổ biến rộng rãi.")
        .period()).isNull();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      UBND TỈNH NGHỆ AN; SỞ Y TẾ                               | SỞ Y TẾ                                      | Tỉnh Nghệ An
      SỞ Y TẾ NGHỆ AN                                          | SỞ Y TẾ NGHỆ AN                              | Tỉnh Nghệ An
      Sở Y tế tỉnh Nghệ An                                     | Sở Y tế tỉnh Nghệ An                         | Tỉnh Nghệ An
      SỞ Y TẾ BẮC KẠN                                          | SỞ Y TẾ BẮC KẠN                              | Tỉnh Bắc Kạn
      PHÒNG Y TẾ QUỲ HỢP                                       | PHÒNG Y TẾ QUỲ HỢP                           | Huyện Quỳ Hợp, tỉnh Nghệ An
      HỘI LHPN HUYỆN QUỲ HỢP                                   | HỘI LHPN HUYỆN QUỲ HỢP                       | Huyện Quỳ Hợp, tỉnh Nghệ An
      BỘ CÔNG AN; CÔNG AN TỈNH SƠN LA                          | CÔNG AN TỈNH SƠN LA                          | Tỉnh Sơn La
      HUYỆN ỦY QUỲ HỢP; BAN DÂN VẬN                            | BAN DÂN VẬN                                  | Huyện Quỳ Hợp, tỉnh Nghệ An
      UBND HUYỆN TÂN KỲ; XÃ NGHĨA BÌNH                         | UBND HUYỆN TÂN KỲ XÃ NGHĨA BÌNH              | Xã Nghĩa Bình, huyện Tân Kỳ, tỉnh Nghệ An
      UBND HUYỆN TÂN KỲ; UBND XÃ NGHĨA BÌNH                    | UBND XÃ NGHĨA BÌNH                           | Xã Nghĩa Bình, huyện Tân Kỳ, tỉnh Nghệ An
      UBND HUYỆN TÂN KỲ; UBND XÃ NGHĨA BỈNH                    | UBND XÃ NGHĨA BỈNH                           | Xã Nghĩa Bình, huyện Tân Kỳ, tỉnh Nghệ An
      """)
  void theUnitIsTheOneThatTheIssuerBelongsTo(String top, String issuer, String unit) {
    List<String> lines = new ArrayList<>(List.of(top.split("; ")));
    lines.addAll(List.of("Số: 12/BC", "BÁO CÁO", "Công tác năm 2023, theo yêu cầu của tỉnh Lạng Sơn và huyện Bắc Sơn"));
    DocumentHead head = head(lines.toArray(String[]::new));
    assertThat(head.issuer()).isEqualTo(issuer);
    assertThat(head.unitName()).isEqualTo(unit);
  }

  @Test
  void anIssuerThatMayBeTwoIsLeftOpen() {
    assertThat(head("HỘI LHPN QUỲ HỢP", "BÁO CÁO", "Công tác năm 2023").unitKey()).isNull();
  }

  @Test
  void aTitleThatStaysAmbiguousIsNotOverruledByTheText() {
    assertThat(head("BÁO CÁO", "Công tác năm 2023 của huyện Phong Điền",
        "Đoàn công tác đã học tập kinh nghiệm tại thành phố Hà Nội và tỉnh Nghệ An.").unitKey()).isNull();
  }

  @Test
  void theTwoColumnsOfATableAreLines() {
    Place place = Place.ofBlock(1);
    Block.Table layout = new Block.Table(List.of(List.of(new Cell("UBND TỈNH NGHỆ AN SỞ Y TẾ Số: 12/BC-SYT", place),
        new Cell("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Nghệ An, ngày 05 tháng 8 năm 2024",
            place))), place);
    DocumentHead head = HEADS.read(List.of(layout, new Block.Paragraph("BÁO CÁO", place),
        new Block.Paragraph("Công tác 6 tháng đầu năm 2024", place)));
    assertThat(head).extracting(DocumentHead::issuer, DocumentHead::number, DocumentHead::place, DocumentHead::unitName)
        .containsExactly("SỞ Y TẾ", "12/BC-SYT", "Nghệ An", "Tỉnh Nghệ An");
    assertThat(head.date()).isEqualTo("2024-08-05");
  }

  @Test
  void whatStaysAmbiguousIsToldWithItsCandidates() {
    HeadReader.Reading reading = HEADS.read("thu.txt", blocks("BÁO CÁO", "Công tác năm 2023 của huyện Phong Điền"));
    assertThat(reading.notices()).singleElement().satisfies(notice -> {
      assertThat(notice.code()).isEqualTo("unit_unresolved");
      assertThat(notice.vi()).contains("Huyện Phong Điền, thành phố Cần Thơ", "Huyện Phong Điền, tỉnh Thừa Thiên Huế");
    });
  }

  @Test
  void anOldNameAfterAMergerIsTold() {
    HeadReader.Reading reading = HEADS.read("thu.txt", blocks("UBND HUYỆN QUỲ HỢP", "Quỳ Hợp, ngày 05 tháng 7 năm 2025",
        "BÁO CÁO", "Công tác 6 tháng đầu năm 2025"));
    assertThat(reading.head().unitName()).isEqualTo("Huyện Quỳ Hợp, tỉnh Nghệ An");
    assertThat(reading.notices()).extracting(Notice::code).containsExactly("unit_name_old");
  }

  @Test
  void aPlainHeadHasNoNotice() {
    assertThat(HEADS.read("thu.txt", blocks("UBND HUYỆN QUỲ HỢP", "Quỳ Hợp, ngày 05 tháng 6 năm 2025", "BÁO CÁO",
        "Công tác 6 tháng đầu năm 2025")).notices()).isEmpty();
  }

  private static DocumentHead head(List<String> lines, String next) {
    return head(Stream.concat(lines.stream(), Stream.of(next)).toArray(String[]::new));
  }

  private static DocumentHead head(String... lines) {
    return HEADS.read(blocks(lines));
  }

  private static List<Block> blocks(String... lines) {
    List<Block> blocks = new ArrayList<>();
    for (String line : lines) {
      blocks.add(new Block.Paragraph(line, Place.ofLine(blocks.size() + 1, blocks.size() + 1)));
    }
    return blocks;
  }
}
