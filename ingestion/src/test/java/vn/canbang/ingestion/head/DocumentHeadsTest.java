package vn.canbang.ingestion.head;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.canbang.core.catalogue.CatalogueLoader;
import vn.canbang.core.document.DocumentHead;
import vn.canbang.ingestion.format.TextReader;

/** Invented heads of very different documents: kind, number, time and place of issue, issuer, unit, period. */
class DocumentHeadsTest {
  private static final HeadReader HEADS = new HeadReader(CatalogueLoader.packaged().units());

  static Stream<Arguments> heads() {
    return Stream.of(
        arguments("a commune, day and number blank", """
            ỦY BAN NHÂN DÂN                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            XÃ CHÂU QUANG                  Độc lập - Tự do - Hạnh phúc

            Số:      /BC-UBND              Châu Quang, ngày     tháng 6 năm 2024

            BÁO CÁO
            Kết quả công tác bình đẳng giới 06 tháng đầu năm năm 2024,
            phương hướng nhiệm vụ 6 tháng cuối năm 2024

            Thực hiện Công văn số 12/UBND-LĐTBXH của UBND huyện Quỳ Hợp, UBND xã báo cáo như sau:
            """,
            "report | -/BC-UBND | - 2024-06 Châu Quang | ỦY BAN NHÂN DÂN XÃ CHÂU QUANG "
                + "| Xã Châu Quang, huyện Quỳ Hợp, tỉnh Nghệ An | 2024-H1 | - | -"),
        arguments("a ward after July 2025", """
            ỦY BAN NHÂN DÂN PHƯỜNG THÀNH VINH
            Số: 45/BC-UBND
            Thành Vinh, ngày 12 tháng 12 năm 2025
            BÁO CÁO
            Công tác vì sự tiến bộ của phụ nữ và bình đẳng giới 6 tháng cuối năm 2025
            """,
            "report | 45/BC-UBND | 2025-12-12 2025-12 Thành Vinh | ỦY BAN NHÂN DÂN PHƯỜNG THÀNH VINH "
                + "| Phường Thành Vinh, tỉnh Nghệ An | 2025-H2 | - | -"),
        arguments("a district, in bold marks, estimates", """
            **UBND HUYỆN QUỲ HỢP**
            **PHÒNG LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI**
            Số: 77 / BC - LĐTBXH
            Quỳ Hợp, ngày 25.11.2023
            **Báo cáo**
            **Công tác bình đẳng giới, ước thực hiện cả năm 2023 và kế hoạch năm 2024**
            """,
            "report | 77/BC-LĐTBXH | 2023-11-25 2023-11 Quỳ Hợp | PHÒNG LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI "
                + "| Huyện Quỳ Hợp, tỉnh Nghệ An | 2023 | - | estimated"),
        arguments("a district-level town", """
            UỶ BAN NHÂN DÂN THỊ XÃ THÁI HOÀ
            Số 210/KH-UBND
            Thái Hòa, ngày 8 tháng 2 năm 2025
            KẾ HOẠCH
            Triển khai Chiến lược quốc gia về bình đẳng giới giai đoạn 2021-2030 trên địa bàn thị xã Thái Hòa năm 2025
            """,
            "plan | 210/KH-UBND | 2025-02-08 2025-02 Thái Hòa | UỶ BAN NHÂN DÂN THỊ XÃ THÁI HOÀ "
                + "| Thị xã Thái Hoà, tỉnh Nghệ An | 2025 | - | -"),
        arguments("a township", """
            UBND THỊ TRẤN QUỲ HỢP
            BÁO CÁO
            Sơ kết công tác phòng, chống bạo lực trên cơ sở giới quý III/2023
            (Số liệu tính đến hết tháng 9/2023)
            Thị trấn Quỳ Hợp, ngày 02/10/2023
            """,
            "report | - | 2023-10-02 2023-10 Thị trấn Quỳ Hợp | UBND THỊ TRẤN QUỲ HỢP "
                + "| Thị trấn Quỳ Hợp, huyện Quỳ Hợp, tỉnh Nghệ An | 2023-Q3 | 2023-09-30 | -"),
        arguments("a province, decision", """
            ỦY BAN NHÂN DÂN
            TỈNH LẠNG SƠN
            Số: 1234/QĐ-UBND
            Lạng Sơn, ngày 15 tháng 3 năm 2021
            QUYẾT ĐỊNH
            Về việc ban hành Kế hoạch thực hiện Chiến lược quốc gia về bình đẳng giới giai đoạn 2021-2030
            ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN
            Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
            """,
            "decision | 1234/QĐ-UBND | 2021-03-15 2021-03 Lạng Sơn | ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN "
                + "| Tỉnh Lạng Sơn | 2021..2030 | - | -"),
        arguments("a department of a province", """
            UBND TỈNH BẮC GIANG\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            SỞ Y TẾ\tĐộc lập - Tự do - Hạnh phúc
            Số: 88/BC-SYT\tBắc Giang, ngày 05 tháng 10 năm 2024

            BÁO CÁO
            Kết quả thực hiện mục tiêu bình đẳng giới trong lĩnh vực y tế 9 tháng
            đầu năm 2024 (số liệu tính đến ngày 30/9/2024)
            """,
            "report | 88/BC-SYT | 2024-10-05 2024-10 Bắc Giang | SỞ Y TẾ | Tỉnh Bắc Giang | 2024-01..2024-09 "
                + "| 2024-09-30 | -"),
        arguments("a women's union", """
            HỘI LIÊN HIỆP PHỤ NỮ TỈNH CAO BẰNG
            BAN THƯỜNG VỤ
            Số: 15 - BC/BTV
            Cao Bằng, ngày 23.5.2021
            BÁO CÁO
            Kết quả công tác Hội và phong trào phụ nữ nửa đầu nhiệm kỳ 2016 - 2021
            """,
            "report | 15-BC/BTV | 2021-05-23 2021-05 Cao Bằng | BAN THƯỜNG VỤ | Tỉnh Cao Bằng | term 2016-2021 | - | -"),
        arguments("a committee for the advancement of women, letter", """
            BAN VÌ SỰ TIẾN BỘ
            CỦA PHỤ NỮ TỈNH HÀ GIANG
            Số: /CV-VSTBPN
            V/v báo cáo kết quả hoạt động
            vì sự tiến bộ của phụ nữ năm 2022
            Hà Giang, ngày … tháng … năm 2022
            Kính gửi: Các sở, ban, ngành, đoàn thể tỉnh
            """,
            "letter | -/CV-VSTBPN | - - Hà Giang | BAN VÌ SỰ TIẾN BỘ CỦA PHỤ NỮ TỈNH HÀ GIANG | Tỉnh Hà Giang | 2022 "
                + "| - | -"),
        arguments("the police, without a kind line", """
            CÔNG AN TỈNH SƠN LA
            CÔNG AN HUYỆN MỘC CHÂU
            Số: 301/BC-CAH
            Báo cáo kết quả phòng, chống mua bán người năm tháng đầu năm 2012

            Công an huyện Mộc Châu báo cáo kết quả như sau:
            Mộc Châu, ngày 28 tháng 5 năm 2012
            """,
            "report | 301/BC-CAH | 2012-05-28 2012-05 Mộc Châu | CÔNG AN HUYỆN MỘC CHÂU | Huyện Mộc Châu, tỉnh Sơn La "
                + "| 2012-01..2012-05 | - | -"),
        arguments("an article", """
            Yên Bái: Nhiều mô hình hay về phòng, chống bạo lực gia đình
            Thứ Hai, 23/10/2023 09:15
            Trong 9 tháng đầu năm 2023, trên địa bàn tỉnh Yên Bái xảy ra 42 vụ bạo lực gia đình, giảm 8 vụ so với cùng kỳ.
            Tại huyện Trạm Tấu, các câu lạc bộ đã hòa giải thành 12 vụ, nhiều gia đình sống hòa thuận trở lại.
            """,
            "news | - | 2023-10-23 2023-10 - | - | Tỉnh Yên Bái | 2023-01..2023-09 | - | -"),
        arguments("an outline", """
            ĐỀ CƯƠNG BÁO CÁO
            Công tác bình đẳng giới năm 2024
            (Ban hành kèm theo Kế hoạch số 362 /KH-BVSTBPN ngày 15 tháng 11 năm 2023 của Ban vì sự tiến bộ phụ nữ tỉnh)
            (Số liệu từ 01/01/2024 đến tháng 15/12/2024)
            I. TÌNH HÌNH TRIỂN KHAI THỰC HIỆN
            """,
            "outline | - | - - - | - | - | 2024 | 2024-12-15 | -"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("heads")
  void readsTheHeadOf(String name, String text, String expected) {
    assertThat(summary(HEADS.read(new TextReader().read(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)).blocks())))
        .isEqualTo(expected);
  }

  private static String summary(DocumentHead head) {
    String number = head.number() != null ? head.number() : head.sign() == null ? "-" : "-/" + head.sign();
    return Stream.of(head.kind(), number, of(head.date()) + " " + of(head.month()) + " " + of(head.place()),
        head.issuer(), head.unitName(), head.period(), head.cutOff(),
        head.estimated() == null ? null : head.estimated() ? "estimated" : "counted")
        .map(DocumentHeadsTest::of).collect(Collectors.joining(" | "));
  }

  private static String of(Object value) {
    return Objects.toString(value, "-");
  }
}
