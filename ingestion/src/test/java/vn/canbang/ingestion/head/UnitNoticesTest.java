package vn.canbang.ingestion.head;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.canbang.core.catalogue.CatalogueLoader;
import vn.canbang.core.notice.Notice;
import vn.canbang.core.unit.Unit;
import vn.canbang.core.unit.UnitRegister;

class UnitNoticesTest {
  private static final UnitRegister UNITS = CatalogueLoader.packaged().units();
  private static final UnitResolver RESOLVER = new UnitResolver(UNITS);
  private static final UnitNotices NOTICES = new UnitNotices(UNITS);
  private static final Unit NGHE_AN = UNITS.find("40@2024").orElseThrow();

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      huyện Quỳ Hợp có 3 vụ          | 2024-06-30 | 
      Quỳ Hợp có 3 vụ                | 2024-06-30 | 
      huyện Quỳ Hạp có 3 vụ          | 2024-06-30 | unit_misspelt
      huyện Cửa Lò có 3 vụ           | 2024-06-30 | unit_of_other_type
      huyện Quỳ Lâu Đài có 3 vụ      | 2024-06-30 | unit_name_unknown
      huyện Phong Điền có 3 vụ       | 2024-06-30 | unit_ambiguous
      huyện Bắc Sơn, tỉnh Nghệ An    | 2024-06-30 | unit_contradicted
      huyện Quỳ Hợp có 3 vụ          | 2025-07-31 | unit_name_old
      """)
  void saysWhatIsDoubtful(String text, LocalDate day, String code) {
    assertThat(notices(text, day)).extracting(Notice::code).isEqualTo(code == null ? List.of() : List.of(code));
  }

  @Test
  void namesTheUnitsThatMayBeMeant() {
    assertThat(notices("huyện Phong Điền", LocalDate.of(2024, 6, 30))).singleElement().satisfies(notice -> {
      assertThat(notice.vi()).contains("huyện Phong Điền", "Huyện Phong Điền, tỉnh Thừa Thiên Huế; Huyện Phong Điền, thành phố Cần Thơ");
      assertThat(notice.en()).contains("may be: Huyện Phong Điền, tỉnh Thừa Thiên Huế;");
    });
  }

  private static List<Notice> notices(String text, LocalDate day) {
    UnitMention mention = RESOLVER.find(text, UnitContext.of(day, NGHE_AN)).get(0);
    return NOTICES.of(mention, day, "thu.txt", null);
  }
}
