package vn.canbang.ingestion.head;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.canbang.core.catalogue.CatalogueLoader;
import vn.canbang.core.document.Block;
import vn.canbang.core.document.DocumentHead;
import vn.canbang.core.document.Place;

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

  private static DocumentHead head(String... lines) {
    List<Block> blocks = new ArrayList<>();
    for (String line : lines) {
      blocks.add(new Block.Paragraph(line, Place.ofLine(blocks.size() + 1, blocks.size() + 1)));
    }
    return HEADS.read(blocks);
  }
}
