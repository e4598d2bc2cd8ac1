package vn.canbang.ingestion.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.canbang.core.catalogue.CatalogueLoader;
import vn.canbang.core.fact.Fact;
import vn.canbang.core.store.ReadDocument;
import vn.canbang.ingestion.Ingestion;

/** Agencies that have no woman among their leaders are not those that have one, nor is the rest taken for these. */
class AgenciesWithoutWomenTest {
  private static final Ingestion INGESTION = new Ingestion(CatalogueLoader.packaged());
  private static final String WITH = "M1.CT1";
  private static final String WITHOUT = "CT.NU30.KHONGLD";

  @ParameterizedTest
  @ValueSource(strings = {
      "Hiện có 32/49 sở, ban, ngành của tỉnh chưa có lãnh đạo chủ chốt là nữ.",
      "Hiện có 32/49 sở, ban, ngành chưa có cán bộ chủ chốt là nữ.",
      "Đến nay còn 32/49 sở, ban, ngành cấp tỉnh chưa có nữ lãnh đạo chủ chốt.",
      "Hiện có 32/49 sở, ban, ngành, địa phương chưa có lãnh đạo chủ chốt là nữ.",
      "32/49 sở, ban, ngành có tỷ lệ nữ từ 30% trở lên chưa có lãnh đạo chủ chốt là nữ."})
  void areCountedAsWhatTheyAre(String sentence) {
    assertThat(read(sentence).facts()).singleElement().satisfies(fact -> {
      assertThat(fact.indicator()).isEqualTo(WITHOUT);
      assertThat(fact.value()).isEqualByComparingTo("32");
      assertThat(fact.numerator()).isEqualByComparingTo("32");
      assertThat(fact.denominator()).isEqualByComparingTo("49");
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Hiện có 32/49 sở, ban, ngành chưa có cán bộ chủ chốt là nữ, chiếm 65,31%.",
      "Hiện có 32/49 sở, ban, ngành của tỉnh chưa có lãnh đạo chủ chốt là nữ (65,31%).",
      "Hiện có 32/49 sở, ban, ngành (65,31%) chưa có lãnh đạo chủ chốt là nữ.",
      "Hiện còn 65,31% (32/49) sở, ban, ngành chưa có nữ lãnh đạo chủ chốt.",
      "Có 65,31% sở, ban, ngành của tỉnh chưa có lãnh đạo chủ chốt là nữ (32/49 đơn vị).",
      "Hiện có 32/49 sở, ban, ngành chưa có lãnh đạo chủ chốt là nữ,\nchiếm 65,31%.",
      "Tỷ lệ cơ quan không có lãnh đạo chủ chốt là nữ là 65,31%.",
      "Hiện có 32/49 sở, ban, ngành của tỉnh chưa bố trí được lãnh đạo chủ chốt là nữ, chiếm 65,31%.",
      "Tỷ lệ sở, ban, ngành có lãnh đạo chủ chốt là nữ: còn 32/49 đơn vị chưa có lãnh đạo chủ chốt là nữ (65,31%)."})
  void withAPercentBesideAreNeitherTheShareOfTheOthersNorItsComplement(String sentence) {
    assertThat(read(sentence).facts()).extracting(Fact::indicator).doesNotContain(WITH).isSubsetOf(WITHOUT);
  }

  @Test
  void besideThoseThatHaveOneEachIsReadAsWhatItIs() {
    assertThat(read("Có 17/49 sở, ban, ngành có lãnh đạo chủ chốt là nữ, đạt 34,69%; còn 32/49 sở, ban, ngành "
        + "chưa có lãnh đạo chủ chốt là nữ.").facts())
        .extracting(fact -> fact.indicator() + " " + fact.value().toPlainString())
        .containsExactly(WITH + " 34.69", WITHOUT + " 32");
  }

  @Test
  void inATableUnderTheShareOfTheOthersAreAskedForAgain() {
    ReadDocument document = read("\nTT\tChỉ tiêu\tĐơn vị tính\tKết quả năm 2023\n"
        + "1\tTỷ lệ cơ quan quản lý nhà nước có lãnh đạo chủ chốt là nữ\t%\t"
        + "32/49 sở, ban, ngành chưa có lãnh đạo chủ chốt là nữ");
    assertThat(document.facts()).isEmpty();
    assertThat(document.notices()).extracting(notice -> notice.code()).contains("number_unreadable");
  }

  private static ReadDocument read(String text) {
    String head = String.join("\n", List.of("ỦY BAN NHÂN DÂN TỈNH HÀ GIANG", "Số: 61/BC-UBND",
        "Hà Giang, ngày 20 tháng 12 năm 2023", "BÁO CÁO", "Kết quả công tác bình đẳng giới năm 2023",
        "I. KẾT QUẢ", ""));
    return INGESTION.read("bao-cao.txt", (head + text).getBytes(StandardCharsets.UTF_8)).found().orElseThrow();
  }
}
