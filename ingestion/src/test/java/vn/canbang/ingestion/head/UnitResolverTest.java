package vn.canbang.ingestion.head;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.canbang.core.catalogue.CatalogueLoader;
import vn.canbang.core.unit.Unit;
import vn.canbang.core.unit.UnitRegister;
import vn.canbang.ingestion.head.UnitMention.Choice;
import vn.canbang.ingestion.head.UnitMention.Doubt;

class UnitResolverTest {
  private static final UnitRegister UNITS = CatalogueLoader.packaged().units();
  private static final UnitResolver RESOLVER = new UnitResolver(UNITS);
  private static final LocalDate DAY = LocalDate.of(2024, 6, 30);
  private static final Unit NGHE_AN = UNITS.find("40@2024").orElseThrow();
  private static final Unit BAC_KAN = UNITS.find("06@2024").orElseThrow();

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      UBND tỉnh Nghệ An ban hành           | Tỉnh Nghệ An
      UBND TỈNH NGHỆ AN                    | Tỉnh Nghệ An
      TP. Hồ Chí Minh                      | Thành phố Hồ Chí Minh
      TP HCM có 12 vụ                      | Thành phố Hồ Chí Minh
      TP.HCM có 12 vụ                      | Thành phố Hồ Chí Minh
      tại TPHCM trong năm                  | Thành phố Hồ Chí Minh
      tỉnh BR-VT                           | Tỉnh Bà Rịa - Vũng Tàu
      tỉnh Bà Rịa-Vũng Tàu                 | Tỉnh Bà Rịa - Vũng Tàu
      tỉnh Bà Rịa – Vũng Tàu               | Tỉnh Bà Rịa - Vũng Tàu
      tỉnh T.T.Huế                         | Tỉnh Thừa Thiên Huế
      tỉnh Thừa Thiên - Huế                | Tỉnh Thừa Thiên Huế
      tỉnh Hoà Bình                        | Tỉnh Hòa Bình
      tỉnh Bắc Cạn                         | Tỉnh Bắc Kạn
      TP. Bắc Cạn                          | Thành phố Bắc Kạn, tỉnh Bắc Kạn
      tỉnh Đăk Lăk                         | Tỉnh Đắk Lắk
      tỉnh Dak Lak                         | Tỉnh Đắk Lắk
      tỉnh ĐắkLắk                          | Tỉnh Đắk Lắk
      tinh Nghe An                         | Tỉnh Nghệ An
      thành phố Qui Nhơn                   | Thành phố Quy Nhơn, tỉnh Bình Định
      TX. Cửa Lò                           | Thị xã Cửa Lò, tỉnh Nghệ An
      H. Quỳ Hợp                           | Huyện Quỳ Hợp, tỉnh Nghệ An
      H.Quỳ Hợp                            | Huyện Quỳ Hợp, tỉnh Nghệ An
      huyện Ea H’leo                       | Huyện Ea H'leo, tỉnh Đắk Lắk
      huyện Ea Hleo                        | Huyện Ea H'leo, tỉnh Đắk Lắk
      huyện Ia H'Drai                      | Huyện Ia H' Drai, tỉnh Kon Tum
      Quận 01                              | Quận 1, thành phố Hồ Chí Minh
      Huyện ủy Quỳ Hợp                     | Huyện Quỳ Hợp, tỉnh Nghệ An
      Thành ủy Vinh                        | Thành phố Vinh, tỉnh Nghệ An
      thành phố Phan Rang - Tháp Chàm      | Thành phố Phan Rang-Tháp Chàm, tỉnh Ninh Thuận
      Nghệ An: Đẩy lùi tảo hôn             | Tỉnh Nghệ An
      NGHỆ AN: ĐẨY LÙI TẢO HÔN             | Tỉnh Nghệ An
      """)
  void understandsHowUnitsAreWritten(String text, String expected) {
    assertThat(titles(RESOLVER.find(text, UnitContext.on(DAY)), DAY)).containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Phường 8, quận Gò Vấp", "tại phường 8 có 3 vụ", "P.8", "phường 08.", "UBND PHƯỜNG 8"})
  void aNumberIsAName(String text) {
    UnitMention mention = first(text, UnitContext.of(DAY, UNITS.find("764@2024").orElseThrow()));
    assertThat(mention.unit().title()).isEqualTo("Phường 8");
    assertThat(mention.unit().parentCode()).isEqualTo("764");
  }

  @Test
  void goesOverLineBreaksWithinAName() {
    assertThat(titles(RESOLVER.find("Báo cáo của huyện Quỳ\nHợp năm 2023", UnitContext.on(DAY)), DAY))
        .containsExactly("Huyện Quỳ Hợp, tỉnh Nghệ An");
  }

  @Test
  void givesThePlaceOfEachMention() {
    String text = "Năm 2023, TX. Cửa Lò và huyện Quỳ Hợp không có vụ nào";
    assertThat(RESOLVER.find(text, UnitContext.on(DAY))).allSatisfy(
        mention -> assertThat(text.substring(mention.start(), mention.end())).isEqualTo(mention.printed()))
        .extracting(UnitMention::printed).containsExactly("TX. Cửa Lò", "huyện Quỳ Hợp");
  }

  @Test
  void aListGoesOnWithTheTypeOfItsFirstName() {
    assertThat(titles(RESOLVER.find("tại các huyện Quỳ Hợp, Con Cuông và Tương Dương, thị xã Thái Hòa",
        UnitContext.on(DAY)), DAY)).containsExactly("Huyện Quỳ Hợp, tỉnh Nghệ An", "Huyện Con Cuông, tỉnh Nghệ An",
            "Huyện Tương Dương, tỉnh Nghệ An", "Thị xã Thái Hoà, tỉnh Nghệ An");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      huyện Phong Điền, tỉnh Thừa Thiên Huế          | Huyện Phong Điền, tỉnh Thừa Thiên Huế
      huyện Phong Điền (Thừa Thiên Huế)              | Huyện Phong Điền, tỉnh Thừa Thiên Huế
      huyện Phong Điền thuộc thành phố Cần Thơ       | Huyện Phong Điền, thành phố Cần Thơ
      huyện Phong Điền - Cần Thơ                     | Huyện Phong Điền, thành phố Cần Thơ
      xã Vũ Muộn, Bạch Thông, Bắc Kạn                | Xã Vũ Muộn, huyện Bạch Thông, tỉnh Bắc Kạn
      """)
  void homonymsAreToldApartInThePhrase(String text, String expected) {
    List<UnitMention> mentions = RESOLVER.find(text, UnitContext.on(DAY));
    assertThat(titles(mentions.subList(0, 1), DAY)).containsExactly(expected);
  }

  @Test
  void homonymsAreToldApartByTheDocument() {
    UnitMention mention = first("huyện Phong Điền có 3 vụ", new UnitContext(DAY, null,
        List.of(UNITS.find("92@2024").orElseThrow())));
    assertThat(mention.unit().code()).isEqualTo("926");
    assertThat(mention.choice()).isEqualTo(Choice.SAME_TEXT);
  }

  @Test
  void homonymsAreToldApartByTheDocumentsOwnUnit() {
    UnitMention mention = first("xã Nghĩa Bình có 3 vụ", UnitContext.of(DAY, NGHE_AN));
    assertThat(mention.choice()).isEqualTo(Choice.AMBIGUOUS);
    assertThat(mention.candidates()).extracting(Unit::parentCode).hasSize(2).doesNotHaveDuplicates();
    Unit district = UNITS.find(mention.candidates().get(0).parentCode(), DAY).orElseThrow();
    UnitMention inDistrict = first("xã Nghĩa Bình có 3 vụ", UnitContext.of(DAY, district));
    assertThat(inDistrict.unit()).isEqualTo(mention.candidates().get(0));
    assertThat(inDistrict.choice()).isEqualTo(Choice.OWN_UNIT);
  }

  @Test
  void whatStaysAmbiguousKeepsItsCandidates() {
    UnitMention mention = first("huyện Phong Điền", UnitContext.on(DAY));
    assertThat(mention.unit()).isNull();
    assertThat(mention.choice()).isEqualTo(Choice.AMBIGUOUS);
    assertThat(mention.candidates()).extracting(Unit::code).containsExactlyInAnyOrder("476", "926");
  }

  @Test
  void whatThePhraseContradictsStaysOpen() {
    UnitMention mention = first("huyện Quỳ Hợp, tỉnh Lạng Sơn", UnitContext.on(DAY));
    assertThat(mention.unit()).isNull();
    assertThat(mention.choice()).isEqualTo(Choice.CONTRADICTED);
  }

  @Test
  void aNameThatNoUnitHasIsUnknown() {
    assertThat(first("xã Thanh Sơn Hạ có 2 vụ", UnitContext.of(DAY, NGHE_AN)).choice()).isEqualTo(Choice.UNKNOWN);
    assertThat(first("xã Tân Hòa Đông Bắc có 2 vụ", UnitContext.on(DAY)).unit()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Lao động - Thương binh và Xã hội", "SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI", "các xã, phường",
      "trên địa bàn tỉnh", "Tỉnh ủy, HĐND tỉnh", "tỉnh Đoàn phối hợp", "bà Quỳ Hợp", "Nguyễn Quỳ Hợp", "Quỳ Hợp Xanh",
      "đường Quỳ Hợp", "Chủ tịch Hội Liên hiệp Phụ nữ", "phương Nam", "tính Nhân văn", "xa Hà Đông",
      "các xã, phường 8/9=88,88%", "toàn phường 5 vụ", "Ủy ban nhân dân thành phố Báo cáo kết quả"})
  void whatIsNoUnitIsNotTakenForOne(String text) {
    assertThat(RESOLVER.find(text, UnitContext.of(DAY, NGHE_AN))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"riêng Quỳ Hợp có 12 vụ", "Riêng Quỳ Hợp có 12 vụ", "Quỳ Hợp (mỗi năm 5.000.000đ)",
      "UBND Quỳ Hợp báo cáo", "- Quỳ Hợp: 12 vụ"})
  void namesWithoutATypeAreWhatLiesBelowTheDocumentsUnit(String text) {
    UnitMention mention = first(text, UnitContext.of(DAY, NGHE_AN));
    assertThat(mention.unit().code()).isEqualTo("420");
    assertThat(mention.doubts()).containsExactly(Doubt.BARE_NAME);
    assertThat(RESOLVER.find(text, UnitContext.of(DAY, BAC_KAN))).isEmpty();
    assertThat(RESOLVER.find(text, UnitContext.on(DAY))).isEmpty();
  }

  @Test
  void aCommuneOfTheCityIsNamedWithoutItsType() {
    Unit city = UNITS.find("058@2024").orElseThrow();
    assertThat(first("Xuất Hóa (mỗi năm 5.000.000đ)", UnitContext.of(DAY, city)).unit().title())
        .isEqualTo("Phường Xuất Hóa");
  }

  @Test
  void anOldNameIsUnderstoodForAYearAfterAMerger() {
    LocalDate after = LocalDate.of(2025, 9, 30);
    UnitMention mention = first("huyện Yên Dũng có 3 vụ", UnitContext.of(after, UNITS.find("24@2025").orElseThrow()));
    assertThat(mention.unit().code()).isEqualTo("221");
    assertThat(mention.doubts()).containsExactly(Doubt.NO_LONGER_VALID);
    assertThat(first("huyện Yên Dũng có 3 vụ", UnitContext.on(LocalDate.of(2026, 9, 1))).unit()).isNull();
  }

  @Test
  void anOldHomonymIsToldApartByTheUnitThatItsProvinceWentInto() {
    LocalDate after = LocalDate.of(2025, 9, 30);
    UnitMention mention = first("huyện Châu Thành có 3 vụ", UnitContext.of(after, UNITS.find("79@2025").orElseThrow()));
    assertThat(mention.choice()).isNotEqualTo(Choice.ONLY_ONE);
    UnitMention inPhrase = first("huyện Kỳ Sơn, tỉnh Nghệ An", UnitContext.on(after));
    assertThat(inPhrase.unit().parentCode()).isEqualTo("40");
  }

  @Test
  void aNewNameBeforeItsDayIsTheUnitOfThatDay() {
    UnitMention mention = first("thị xã Việt Yên có 3 vụ", UnitContext.on(LocalDate.of(2023, 12, 31)));
    assertThat(mention.unit().title()).isEqualTo("Huyện Việt Yên");
    assertThat(mention.doubts()).containsExactly(Doubt.NOT_YET_VALID);
  }

  @Test
  void aNewUnitMadeOfSeveralNamesThemAll() {
    UnitMention mention = first("phường Thành Vinh có 3 vụ", UnitContext.on(LocalDate.of(2025, 6, 15)));
    assertThat(mention.unit()).isNull();
    assertThat(mention.candidates()).hasSizeGreaterThan(1).allMatch(unit -> unit.isValidOn(LocalDate.of(2025, 6, 15)));
  }

  @Test
  void aReusedNameIsTheUnitOfItsTime() {
    assertThat(first("tỉnh Bắc Ninh", UnitContext.on(DAY)).unit().code()).isEqualTo("27");
    assertThat(first("tỉnh Bắc Ninh", UnitContext.on(LocalDate.of(2025, 7, 1))).unit().code()).isEqualTo("24");
  }

  @ParameterizedTest
  @CsvSource({"huyện Quỳ Họp, 420", "huyện Qùy Hợp, 420", "huyện Quỳ Hơp, 420", "huyện Con Cuộng, 422"})
  void oneLetterOffIsUnderstoodInsideTheDocumentsUnit(String text, String code) {
    UnitMention mention = first(text, UnitContext.of(DAY, NGHE_AN));
    assertThat(mention.unit().code()).isEqualTo(code);
    assertThat(RESOLVER.find(text, UnitContext.of(DAY, BAC_KAN))).noneMatch(other -> other.doubts().contains(Doubt.MISSPELT));
  }

  @Test
  void oneLetterOffIsUnderstoodInsideTheUnitNamedBehind() {
    UnitMention mention = first("xã Vạn Thũy, huyện Bắc Sơn, tỉnh Lạng Sơn", UnitContext.on(DAY));
    assertThat(mention.unit()).extracting(unit -> UNITS.fullTitle(unit, DAY))
        .isEqualTo("Xã Vạn Thủy, huyện Bắc Sơn, tỉnh Lạng Sơn");
    assertThat(mention.doubts()).containsExactly(Doubt.MISSPELT);
  }

  @Test
  void twoLettersOffAreNotUnderstood() {
    assertThat(first("huyện Quì Hạp", UnitContext.of(DAY, NGHE_AN)).unit()).extracting(Unit::code).isEqualTo("420");
    assertThat(first("huyện Quà Hạp", UnitContext.of(DAY, NGHE_AN)).unit()).isNull();
  }

  @Test
  void anotherTypeOfTheLevelIsUnderstoodInsideTheDocumentsUnit() {
    UnitMention mention = first("huyện Cửa Lò", UnitContext.of(DAY, NGHE_AN));
    assertThat(mention.unit().title()).isEqualTo("Thị xã Cửa Lò");
    assertThat(mention.doubts()).isEqualTo(Set.of(Doubt.OTHER_TYPE));
  }

  @Test
  void oneLetterOffFromTwoUnitsIsNotUnderstood() {
    Unit quyChau = UNITS.find("416@2024").orElseThrow();
    assertThat(UNITS.listChildren(quyChau, DAY)).extracting(Unit::name).contains("Châu Bình", "Châu Bính");
    assertThat(first("xã Châu Bĩnh có 2 vụ", UnitContext.of(DAY, quyChau)).unit()).isNull();
  }

  private static UnitMention first(String text, UnitContext context) {
    return RESOLVER.find(text, context).get(0);
  }

  private static List<String> titles(List<UnitMention> mentions, LocalDate day) {
    return mentions.stream().map(mention -> mention.unit() == null ? mention.toString()
        : UNITS.fullTitle(mention.unit(), day)).toList();
  }
}
